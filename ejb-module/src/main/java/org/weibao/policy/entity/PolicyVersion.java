package org.weibao.policy.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.NotInTrail;
import org.weibao.kernel.StaleVersion;
import org.weibao.policy.PolicyProblem;
import org.weibao.policy.PolicyVersionView;
import org.weibao.policy.VersionState;

/** A version of a pack; once decided it never changes. */
@Entity
@Table(name = "policy_version")
public class PolicyVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  private String system;

  private int number;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private VersionState state;

  @NotInTrail("long; its hash is in the trail, and a decided text never changes")
  private String source;

  private String hash;

  private String note;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "written_by")
  private long writtenBy;

  @Column(name = "written_by_name")
  private String writtenByName;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_by_name")
  private String decidedByName;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private String reason;

  @Version private int version;

  /** For the provider. */
  protected PolicyVersion() {}

  /** A new draft. */
  public PolicyVersion(String system, int number) {
    this.system = Objects.requireNonNull(system, "system");
    this.number = number;
    this.state = VersionState.DRAFT;
  }

  /** Takes the text as somebody wrote it. */
  public void write(
      String text, String textHash, String what, long person, String name, Instant now) {
    ensure(VersionState.DRAFT);
    source = Objects.requireNonNull(text, "text");
    hash = Objects.requireNonNull(textHash, "hash");
    note = Objects.requireNonNull(what, "note");
    writtenBy = person;
    writtenByName = Objects.requireNonNull(name, "name");
    writtenAt = Objects.requireNonNull(now, "now");
  }

  /** Hands it to a second person. */
  public void submit() {
    ensure(VersionState.DRAFT);
    state = VersionState.SUBMITTED;
  }

  /** Takes it back to be written on. */
  public void reopen() {
    ensure(VersionState.SUBMITTED);
    state = VersionState.DRAFT;
  }

  /** A version that a file brings and that needs nobody: the first of its system. */
  public void adopt(LocalDate from, Instant now) {
    ensure(VersionState.DRAFT);
    state = VersionState.APPROVED;
    validFrom = Objects.requireNonNull(from, "from");
    decidedAt = Objects.requireNonNull(now, "now");
  }

  /** A second person lets it hold from a day on. */
  public void approve(LocalDate from, CallContext context, Instant now) {
    decide(context, now);
    state = VersionState.APPROVED;
    validFrom = Objects.requireNonNull(from, "from");
  }

  /** A second person refuses it. */
  public void refuse(String why, CallContext context, Instant now) {
    decide(context, now);
    state = VersionState.REFUSED;
    reason = Objects.requireNonNull(why, "reason");
  }

  private void decide(CallContext context, Instant now) {
    ensure(VersionState.SUBMITTED);
    if (writtenBy == context.personId()) {
      throw new BusinessException(PolicyProblem.OWN_DRAFT, null);
    }
    decidedBy = context.personId();
    decidedByName = context.displayName();
    decidedAt = Objects.requireNonNull(now, "now");
  }

  private void ensure(VersionState expected) {
    if (state != expected) {
      throw new BusinessException(PolicyProblem.OTHER_STATE, null, system + "@" + number);
    }
  }

  /** Refuses a change to something that was changed since it was read. */
  public void ensureVersion(int expected) {
    StaleVersion.ensureSeen(PolicyVersion.class, id, system + "@" + number, expected, version);
  }

  /** The regulation. */
  public String system() {
    return system;
  }

  /** From 1. */
  public int number() {
    return number;
  }

  /** YAML. */
  public String source() {
    return source;
  }

  /** SHA-256 of the text. */
  public String hash() {
    return hash;
  }

  /** Where it stands. */
  public VersionState state() {
    return state;
  }

  /** First day; empty until it is approved. */
  public Optional<LocalDate> validFrom() {
    return Optional.ofNullable(validFrom);
  }

  /** As pages show it. */
  public PolicyVersionView view() {
    return new PolicyVersionView(
        id,
        system,
        number,
        state,
        source,
        note,
        validFrom(),
        writtenBy,
        writtenByName,
        writtenAt,
        Optional.ofNullable(decidedByName),
        Optional.ofNullable(decidedAt),
        Optional.ofNullable(reason),
        version);
  }
}
