package org.weibao.dailyreport.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.weibao.dailyreport.CityReport;
import org.weibao.workorder.ServiceClass;

/** A figure of a signed report; never changed. Without a class somebody had not reported. */
@Entity
@Table(name = "city_daily_line")
public class CityDailyLine {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "weibao_id")
  private Long id;

  @Column(name = "report_id")
  private long reportId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "person_name")
  private String personName;

  @Enumerated(EnumType.STRING)
  @Column(name = "service_class", columnDefinition = "varchar")
  private ServiceClass serviceClass;

  private int jobs;

  @Column(name = "travel_minutes")
  private int travelMinutes;

  @Column(name = "labour_minutes")
  private int labourMinutes;

  /** For the provider. */
  protected CityDailyLine() {}

  /** What somebody did of a class. */
  public CityDailyLine(CityDailyReport report, CityReport.Line line) {
    this.reportId = report.id();
    this.personId = line.personId();
    this.personName = line.personName();
    this.serviceClass = line.serviceClass();
    this.jobs = line.jobs();
    this.travelMinutes = line.travelMinutes();
    this.labourMinutes = line.labourMinutes();
  }

  /** Somebody had not reported. */
  public CityDailyLine(CityDailyReport report, CityReport.Missing missing) {
    this.reportId = report.id();
    this.personId = missing.personId();
    this.personName = missing.personName();
    this.jobs = missing.jobs();
  }
}
