package org.weibao.dailyreport.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.weibao.dailyreport.DailyReportProblem;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.NotInTrail;
import org.weibao.kernel.StaleVersion;

/**
 * A supervisor's report of a day that was handed in (S04-16). Its figures are made anew whenever
 * they are asked for, until it is signed (S04-17); then they are kept.
 */
@Entity
@Table(name = "city_daily_report")
public class CityDailyReport {

  /** Kind of document, as packs name it. */
  public static final String DOCUMENT = "SUPERVISOR_DAILY_REPORT";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "city_id")
  private long cityId;

  @Column(name = "project_id")
  private long projectId;

  private LocalDate day;

  private int attempt;

  @Column(name = "compiled_by")
  private long compiledBy;

  @Column(name = "compiled_at")
  private Instant compiledAt;

  /** How often somebody decided or it was handed in again, so that everybody sees the latest. */
  @NotInTrail("only the product needs it")
  private int answers;

  @Column(name = "signed_at")
  private Instant signedAt;

  private String sha256;

  @Version private int version;

  /** For the provider. */
  protected CityDailyReport() {}

  /**
   * A report that is handed in for the first time, or after a refusal.
   *
   * @param projectId project by whose pack it is asked for
   */
  public CityDailyReport(
      long cityId, long projectId, LocalDate day, int attempt, long person, Instant now) {
    this.cityId = cityId;
    this.projectId = projectId;
    this.day = day;
    this.attempt = attempt;
    this.compiledBy = person;
    this.compiledAt = now;
  }

  /** Its figures had changed, and it was handed in again. */
  public void compileAgain(long person, Instant now) {
    ensureUnsigned();
    compiledBy = person;
    compiledAt = now;
    answers++;
  }

  /** Somebody decided. */
  public void answered() {
    ensureUnsigned();
    answers++;
  }

  /** The branch manager has read and signed it; nothing changes any more. */
  public void sign(String fingerprint, Instant now) {
    ensureUnsigned();
    signedAt = now;
    sha256 = fingerprint;
  }

  private void ensureUnsigned() {
    if (signedAt != null) {
      throw new BusinessException(DailyReportProblem.SIGNED, null);
    }
  }

  /** Refuses a change of what the caller has not seen. */
  public void ensureVersion(int seen) {
    StaleVersion.ensureSeen(CityDailyReport.class, id, day.toString(), seen, version);
  }

  public Long id() {
    return id;
  }

  public long projectId() {
    return projectId;
  }

  public int attempt() {
    return attempt;
  }

  public int version() {
    return version;
  }

  /** When it was signed; null before. */
  public Instant signedAt() {
    return signedAt;
  }

  /** Fingerprint of what was signed; null before. */
  public String sha256() {
    return sha256;
  }
}
