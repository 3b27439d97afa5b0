package org.weibao.dailyreport.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.weibao.dailyreport.JobLine;
import org.weibao.dailyreport.JobSource;
import org.weibao.dailyreport.KnownJob;
import org.weibao.workorder.ServiceClass;

/** A job in a revision of a report, beside what the product knew of it; never changed. */
@Entity
@Table(name = "daily_job")
public class DailyJob {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "report_id")
  private long reportId;

  private int revision;

  private int position;

  @Enumerated(EnumType.STRING)
  @Column(columnDefinition = "varchar")
  private JobSource source;

  @Column(name = "source_id")
  private Long sourceId;

  private String number;

  @Column(name = "project_id")
  private Long projectId;

  private String what;

  @Enumerated(EnumType.STRING)
  @Column(name = "known_class", columnDefinition = "varchar")
  private ServiceClass knownClass;

  @Column(name = "known_travel")
  private Integer knownTravel;

  @Column(name = "known_labour")
  private Integer knownLabour;

  @Enumerated(EnumType.STRING)
  @Column(name = "service_class", columnDefinition = "varchar")
  private ServiceClass serviceClass;

  @Column(name = "travel_minutes")
  private int travelMinutes;

  @Column(name = "labour_minutes")
  private int labourMinutes;

  private String reason;

  /** For the provider. */
  protected DailyJob() {}

  /** A job as it is reported. */
  public DailyJob(DailyReport report, int position, JobLine line) {
    KnownJob known = line.known();
    this.reportId = report.id();
    this.revision = report.revision();
    this.position = position;
    this.source = known.source();
    this.sourceId = known.sourceId().orElse(null);
    this.number = known.number().orElse(null);
    this.projectId = known.projectId().orElse(null);
    this.what = known.what();
    this.knownClass = known.serviceClass().orElse(null);
    this.knownTravel = known.travelMinutes().orElse(null);
    this.knownLabour = known.labourMinutes().orElse(null);
    this.serviceClass = line.serviceClass().orElseThrow();
    this.travelMinutes = line.travelMinutes();
    this.labourMinutes = line.labourMinutes();
    this.reason = line.reason().orElse(null);
  }
}
