package org.weibao.qualification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.StaleVersion;
import org.weibao.qualification.QualificationProblem;

/** That somebody has a certificate; what stands in it is kept in its versions. */
@Entity
@Table(name = "qualification")
public class Qualification {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "person_id")
  private long personId;

  private String kind;

  private int latest;

  @Column(name = "recorded_by")
  private long recordedBy;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  @Column(name = "withdrawn_by")
  private Long withdrawnBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "withdrawn_reason")
  private String withdrawnReason;

  @Column(name = "due_key")
  private String dueKey;

  @Version private int version;

  /** For the provider. */
  protected Qualification() {}

  /** A certificate of somebody, whose first version follows. */
  public Qualification(long personId, String kind, long recordedBy, Instant recordedAt) {
    this.personId = personId;
    this.kind = kind;
    this.latest = 1;
    this.recordedBy = recordedBy;
    this.recordedAt = recordedAt;
  }

  /** What stands in it was put right; gives the number of the version that says so. */
  public int correct() {
    ensureHeld();
    latest++;
    return latest;
  }

  /** It counts no more. */
  public void withdraw(String why, long person, Instant now) {
    ensureHeld();
    withdrawnReason = why;
    withdrawnBy = person;
    withdrawnAt = now;
  }

  private void ensureHeld() {
    if (isWithdrawn()) {
      throw new BusinessException(QualificationProblem.WITHDRAWN, null);
    }
  }

  /** Refuses a change to something that was changed since it was read. */
  public void ensureVersion(int seen) {
    StaleVersion.ensureSeen(Qualification.class, id, kind, seen, version);
  }

  /** The due item by which its renewal is asked for; empty while none is. */
  public Optional<String> dueKey() {
    return Optional.ofNullable(dueKey);
  }

  /** Its renewal is asked for by a due item, or by none any more. */
  public void askedBy(String key) {
    dueKey = key;
  }

  public long id() {
    return id;
  }

  public long personId() {
    return personId;
  }

  public String kind() {
    return kind;
  }

  public boolean isWithdrawn() {
    return withdrawnAt != null;
  }
}
