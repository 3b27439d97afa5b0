package org.weibao.handover.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.weibao.handover.HandoverKind;
import org.weibao.handover.HandoverProblem;
import org.weibao.handover.HandoverState;
import org.weibao.handover.control.HandoverRules.Asked;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.StaleVersion;

/** A project on its way to its property centre (S01-5.4.1.1). Open → closed. */
@Entity
public class Handover {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "project_id")
  private long projectId;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private HandoverKind kind;

  @Column(name = "event_on")
  private LocalDate eventOn;

  @Column(name = "starts_on")
  private LocalDate startsOn;

  @Column(name = "due_on")
  private LocalDate dueOn;

  private String clause;

  private String policy;

  @Column(name = "talks_on")
  private LocalDate talksOn;

  @Column(name = "talks_with")
  private String talksWith;

  @Column(name = "person_name")
  private String personName;

  @Column(name = "person_phone")
  private String personPhone;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private HandoverState state;

  @Column(name = "closed_by")
  private Long closedBy;

  @Column(name = "closed_by_name")
  private String closedByName;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Version private int version;

  /** For the provider. */
  protected Handover() {}

  /** A handover that a rule asks for. */
  public Handover(long projectId, Asked asked) {
    this.projectId = projectId;
    this.kind = asked.kind();
    this.state = HandoverState.OPEN;
    follow(asked);
  }

  /** The event's day was corrected, or the rule says something else. */
  public final void follow(Asked asked) {
    if (state == HandoverState.CLOSED) {
      return;
    }
    eventOn = asked.eventOn();
    startsOn = asked.startsOn();
    dueOn = asked.dueOn();
    clause = asked.clause();
    policy = asked.policy();
  }

  /** Talks were opened with the property centre. */
  public void talk(LocalDate day, String with) {
    talksOn = day;
    talksWith = with;
  }

  /** The property centre named somebody. */
  public void designate(String name, String phone) {
    personName = name;
    personPhone = phone;
  }

  /** All parts are there. */
  public void close(CallContext context, Instant now) {
    state = HandoverState.CLOSED;
    closedBy = context.personId();
    closedByName = context.displayName();
    closedAt = now;
  }

  /** Refuses who has not seen the present version, and any change of what is closed. */
  public void ensureOpen(int seen, String name) {
    StaleVersion.ensureSeen(Handover.class, id, name, seen, version);
    if (state == HandoverState.CLOSED) {
      throw new BusinessException(HandoverProblem.CLOSED, null, name);
    }
  }

  /** Row of the handover. */
  public Long id() {
    return id;
  }

  /** Project that is handed over. */
  public long projectId() {
    return projectId;
  }

  /** Why it is handed over. */
  public HandoverKind kind() {
    return kind;
  }

  /** Whether it still goes on. */
  public boolean isOpen() {
    return state == HandoverState.OPEN;
  }

  /** First day. */
  public LocalDate startsOn() {
    return startsOn;
  }

  /** Day by which all parts have to be there. */
  public LocalDate dueOn() {
    return dueOn;
  }

  /** Clause that asks for it. */
  public String clause() {
    return clause;
  }

  /** Policy that asks for it. */
  public String policy() {
    return policy;
  }

  /** Whether the property centre named somebody. */
  public boolean hasPerson() {
    return personName != null;
  }
}
