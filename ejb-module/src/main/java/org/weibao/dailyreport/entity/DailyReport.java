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
import org.weibao.kernel.StaleVersion;

/** A technician's report of a day (S04-15): submitted once, then only corrected. */
@Entity
@Table(name = "daily_report")
public class DailyReport {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "city_id")
  private long cityId;

  private LocalDate day;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  private int revision;

  @Version private int version;

  /** For the provider. */
  protected DailyReport() {}

  /** A report that is submitted now. */
  public DailyReport(long personId, long cityId, LocalDate day, Instant now) {
    this.personId = personId;
    this.cityId = cityId;
    this.day = day;
    this.submittedAt = now;
    this.revision = 1;
  }

  /** It is written anew. */
  public void correct() {
    revision++;
  }

  /** Refuses a correction of something that was corrected since it was read. */
  public void ensureVersion(int seen) {
    StaleVersion.ensureSeen(DailyReport.class, id, day.toString(), seen, version);
  }

  public Long id() {
    return id;
  }

  public long cityId() {
    return cityId;
  }

  public int revision() {
    return revision;
  }
}
