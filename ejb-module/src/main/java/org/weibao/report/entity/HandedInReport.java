package org.weibao.report.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.YearMonth;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.NotInTrail;
import org.weibao.kernel.StaleVersion;

/**
 * A monthly report F4 that was handed in (S01-5.1.4-a). Its figures are made anew whenever they are
 * asked for; the approval keeps a fingerprint of those that people have seen.
 */
@Entity
@Table(name = "monthly_report")
public class HandedInReport {

  /** Kind of document, as packs name it. */
  public static final String DOCUMENT = "F4";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "project_id")
  private long projectId;

  private String period;

  private int attempt;

  @Column(name = "handed_in_by")
  private long handedInBy;

  @Column(name = "handed_in_at")
  private Instant handedInAt;

  /** How often somebody decided or it was handed in again, so that everybody sees the latest. */
  @NotInTrail("only the product needs it")
  private int answers;

  @Column(name = "reviewed_at")
  private Instant reviewedAt;

  @Version private int version;

  /** For the provider. */
  protected HandedInReport() {}

  /** A report that is handed in for the first time, or after a refusal. */
  public HandedInReport(long projectId, YearMonth month, int attempt, long person, Instant at) {
    this.projectId = projectId;
    this.period = month.toString();
    this.attempt = attempt;
    this.handedInBy = person;
    this.handedInAt = at;
  }

  public Long id() {
    return id;
  }

  public int attempt() {
    return attempt;
  }

  public int version() {
    return version;
  }

  /** Its figures had changed, and it was handed in again. */
  public void handInAgain(long person, Instant at) {
    handedInBy = person;
    handedInAt = at;
    reviewedAt = null;
    answers++;
  }

  /** Somebody decided. */
  public void answered() {
    answers++;
  }

  /** All agreed. */
  public void reviewed(Instant at) {
    reviewedAt = at;
  }

  /**
   * Refuses a change of what the caller has not seen.
   *
   * @throws org.weibao.kernel.BusinessException {@link CommonProblem#STALE_VERSION}
   */
  public void ensureVersion(int seen, String name) {
    StaleVersion.ensureSeen(HandedInReport.class, id, name, seen, version);
  }
}
