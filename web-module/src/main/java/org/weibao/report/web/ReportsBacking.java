package org.weibao.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Moments;
import org.weibao.kernel.web.Params;
import org.weibao.organization.web.Language;
import org.weibao.project.ProjectService;
import org.weibao.project.ProjectView;
import org.weibao.report.FaultRecordTotal;
import org.weibao.report.MonthlyReport;
import org.weibao.report.ReportService;

/** The month's papers of a project: F1 total and F4, on screen and as PDF. */
@Named
@RequestScoped
public class ReportsBacking {

  private static final int MONTHS_OFFERED = 24;

  @Inject ReportService reports;
  @Inject ProjectService projects;
  @Inject Language language;
  @Inject Moments moments;
  @Inject Attempt attempt;
  @Inject Params params;

  private Optional<Long> projectId;
  private YearMonth month;
  private boolean read;
  private FaultRecordTotal total;
  private MonthlyReport monthly;

  @PostConstruct
  void readAddress() {
    projectId = params.number("project");
    month = params.month("month").orElse(moments.thisMonth());
  }

  /** Reads the papers, if a project is chosen; says why there are none. */
  public void load() {
    if (read || projectId.isEmpty()) {
      return;
    }
    read = true;
    try {
      total = reports.faultRecordTotal(projectId.get(), month);
      monthly = reports.monthlyReport(projectId.get(), month);
    } catch (BusinessException e) {
      attempt.refuse(e);
    }
  }

  /** Sends the F1 total as PDF. */
  public void downloadTotal() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    reports.writeFaultRecordTotalPdf(projectId.orElseThrow(), month, language.getLocale(), pdf);
    send(pdf, "F1");
  }

  /** Sends the monthly report F4 as PDF. */
  public void downloadMonthly() throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    reports.writeMonthlyReportPdf(projectId.orElseThrow(), month, language.getLocale(), pdf);
    send(pdf, "F4");
  }

  /** The chosen project's id; null if none is. */
  public Long getProjectId() {
    return projectId.orElse(null);
  }

  /** The chosen month, this one if none is. */
  public YearMonth getMonth() {
    return month;
  }

  /** Months to choose from, this one first; an older one that the address names is among them. */
  public List<YearMonth> getMonths() {
    YearMonth latest = moments.thisMonth();
    List<YearMonth> months = new ArrayList<>();
    for (int back = 0; back < MONTHS_OFFERED; back++) {
      months.add(latest.minusMonths(back));
    }
    if (!months.contains(month)) {
      months.add(month);
    }
    return months;
  }

  /** Projects to choose from. */
  public List<ProjectView> getProjects() {
    return projects.listProjects();
  }

  /** The F1 total; null if nothing is chosen. */
  public FaultRecordTotal getTotal() {
    load();
    return total;
  }

  /** The report F4; null if nothing is chosen. */
  public MonthlyReport getMonthly() {
    load();
    return monthly;
  }

  private void send(ByteArrayOutputStream pdf, String form) throws IOException {
    String code = projects.getProject(projectId.orElseThrow()).code();
    Faces.sendFile(pdf.toByteArray(), form + "-" + code + "-" + month + ".pdf", true);
  }
}
