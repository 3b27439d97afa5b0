package org.weibao.charge.entity;

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
import org.weibao.charge.PriceListProblem;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.StaleVersion;
import org.weibao.policy.VersionState;

/** A version of a price list: written, handed to a second person, approved or refused. */
@Entity
@Table(name = "price_list_version")
public class StoredPriceVersion {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "list_id")
  private long listId;

  private int number;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private VersionState state;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  private String note;

  @Column(name = "written_by")
  private long writtenBy;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "decided_by")
  private Long decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  private String reason;

  @Version private int version;

  /** For the provider. */
  protected StoredPriceVersion() {}

  /** A draft. */
  public StoredPriceVersion(long listId, int number, long writtenBy, Instant now) {
    this.listId = listId;
    this.number = number;
    this.state = VersionState.DRAFT;
    this.writtenBy = writtenBy;
    this.writtenAt = Objects.requireNonNull(now, "now");
  }

  /** Its lines are other ones now. */
  public void write(long person, Instant now) {
    ensure(VersionState.DRAFT);
    writtenBy = person;
    writtenAt = Objects.requireNonNull(now, "now");
  }

  /** Hands it to a second person. */
  public void submit(LocalDate from, String what) {
    ensure(VersionState.DRAFT);
    state = VersionState.SUBMITTED;
    validFrom = Objects.requireNonNull(from, "first day");
    note = what;
  }

  /** A second person lets it hold from its first day on. */
  public void approve(long person, Instant now) {
    decide(person, now);
    state = VersionState.APPROVED;
  }

  /** A second person refuses it. */
  public void refuse(String why, long person, Instant now) {
    decide(person, now);
    state = VersionState.REFUSED;
    reason = Objects.requireNonNull(why, "reason");
  }

  private void decide(long person, Instant now) {
    ensure(VersionState.SUBMITTED);
    if (writtenBy == person) {
      throw new BusinessException(PriceListProblem.OWN_DRAFT, null);
    }
    decidedBy = person;
    decidedAt = Objects.requireNonNull(now, "now");
  }

  /** Refuses what is not possible in its state. */
  public void ensure(VersionState expected) {
    if (state != expected) {
      throw new BusinessException(PriceListProblem.OTHER_STATE, null, number, state);
    }
  }

  /** Refuses a change to something that was changed since it was read. */
  public void ensureVersion(String code, int seen) {
    StaleVersion.ensureSeen(StoredPriceVersion.class, id, code + "@" + number, seen, version);
  }

  public long id() {
    return id;
  }

  public int number() {
    return number;
  }

  public long listId() {
    return listId;
  }

  /** First day; null until it is proposed. */
  public LocalDate validFrom() {
    return validFrom;
  }
}
