package org.weibao.dailyreport.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.weibao.dailyreport.DailyReportService;
import org.weibao.dailyreport.DailyReportView;
import org.weibao.dailyreport.JobLine;
import org.weibao.dailyreport.ReportJob;
import org.weibao.kernel.web.Attempt;
import org.weibao.organization.web.ActiveUser;
import org.weibao.workorder.ServiceClass;

/** A technician's report of a day: looked through, submitted, corrected. */
@Named
@RequestScoped
public class MyDayBacking {

  /** So many rows are offered for work inside the house. */
  private static final int FREE_ROWS = 2;

  @Inject DailyReportService service;
  @Inject DayInAddress address;
  @Inject ActiveUser user;
  @Inject Attempt attempt;

  private DailyReportView report;
  private List<JobRow> rows;
  private Integer version;
  private String why;

  /** The day's report. */
  public DailyReportView getReport() {
    if (report == null) {
      report = service.mine(address.getDay(), user.context());
    }
    return report;
  }

  /** A row for each job, and some for work inside the house. */
  public List<JobRow> getRows() {
    if (rows == null) {
      rows = new ArrayList<>();
      getReport().jobs().forEach(line -> rows.add(new JobRow(line)));
      getReport().later().forEach(job -> rows.add(new JobRow(JobLine.asKnown(job))));
      for (int i = 0; i < FREE_ROWS; i++) {
        rows.add(new JobRow());
      }
    }
    return rows;
  }

  /** Submits it. */
  public String submit() {
    return step(
        "dailyreport.submit.done", () -> service.submit(address.getDay(), typed(), user.context()));
  }

  /** Corrects it. */
  public String correct() {
    return step(
        "dailyreport.correct.done",
        () -> service.correct(address.getDay(), getVersion(), why, typed(), user.context()));
  }

  private String step(String confirmation, Runnable work) {
    LocalDate day = address.getDay();
    return attempt.to(
        confirmation,
        () -> {
          work.run();
          return "/daily-reports/mine?faces-redirect=true&day=" + day;
        });
  }

  private List<ReportJob> typed() {
    return getRows().stream().filter(JobRow::isFilled).map(JobRow::typed).toList();
  }

  /** Classes to choose from. */
  public List<ServiceClass> getClasses() {
    return List.of(ServiceClass.values());
  }

  /** Version that the person sees. */
  public int getVersion() {
    return version == null ? getReport().version() : version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getWhy() {
    return why;
  }

  public void setWhy(String why) {
    this.why = why;
  }
}
