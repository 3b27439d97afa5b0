package org.weibao.organization.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.weibao.organization.Role;
import org.weibao.organization.control.Absence;

/** Days on which one person acts for another; once set it can only be ended early. */
@Entity
@Table(name = "stand_in")
public class StandIn {

  /** Longest reason. */
  public static final int REASON_LENGTH = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "absent_id")
  private long absentId;

  @Column(name = "deputy_id")
  private long deputyId;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private LocalDate validTo;

  private String reason;

  @Column(name = "set_by")
  private long setBy;

  @Column(name = "set_at")
  private Instant setAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "stand_in_role", joinColumns = @JoinColumn(name = "stand_in_id"))
  @Column(name = "role", columnDefinition = "varchar")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = EnumSet.noneOf(Role.class);

  /** For the provider. */
  protected StandIn() {}

  /** Days in the future or from now on; both ends count. */
  public StandIn(Absence absence, String reason, long setBy, Instant setAt) {
    this.absentId = absence.absentId();
    this.deputyId = absence.deputyId();
    this.validFrom = Objects.requireNonNull(absence.from(), "first day");
    this.validTo = Objects.requireNonNull(absence.to(), "last day");
    this.roles.addAll(absence.roles());
    this.reason = reason;
    this.setBy = setBy;
    this.setAt = Objects.requireNonNull(setAt, "set at");
  }

  public Long id() {
    return id;
  }

  public long absentId() {
    return absentId;
  }

  public long deputyId() {
    return deputyId;
  }

  /** Whether it was ended before its last day. */
  public boolean isEnded() {
    return endedAt != null;
  }

  /** Whether it says something about a day or a later one. */
  public boolean matters(LocalDate day) {
    return endedAt == null && !validTo.isBefore(day);
  }

  /** Ends it now. */
  public void end(Instant now) {
    endedAt = Objects.requireNonNull(now, "now");
  }

  /** What the rules need to know. */
  public Absence absence() {
    return new Absence(absentId, deputyId, validFrom, validTo, roles);
  }
}
