package org.weibao.dailyreport.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One writing of a report of a day; never changed. */
@Entity
@Table(name = "daily_revision")
public class DailyRevision {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "report_id")
  private long reportId;

  private int number;

  @Column(name = "written_by")
  private long writtenBy;

  @Column(name = "written_at")
  private Instant writtenAt;

  private String reason;

  /** For the provider. */
  protected DailyRevision() {}

  /**
   * A writing.
   *
   * @param reason why it was corrected; null for the first
   */
  public DailyRevision(DailyReport report, long person, Instant now, String reason) {
    this.reportId = report.id();
    this.number = report.revision();
    this.writtenBy = person;
    this.writtenAt = now;
    this.reason = reason;
  }
}
