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
import java.util.function.Supplier;
import org.omnifaces.util.Faces;
import org.weibao.approval.CaseState;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.web.Attempt;
import org.weibao.kernel.web.Moments;
import org.weibao.kernel.web.Params;
import org.weibao.mail.MailState;
import org.weibao.organization.web.ActiveUser;
import org.weibao.organization.web.Language;
import org.weibao.project.ProjectService;
import org.weibao.project.ProjectView;
import org.weibao.report.CityMonth;
import org.weibao.report.FaultRecordTotal;
import org.weibao.report.MonthlyReport;
import org.weibao.report.ReportReview;
import org.weibao.report.ReportReviewService;
import org.weibao.report.ReportService;

/** The month's papers of a project: F1 total and F4, on screen and as PDF. */
@Named
@RequestScoped
public class ReportsBacking {

  private static final int MONTHS_OFFERED = 24;

  @Inject ReportService reports;
  @Inject ReportReviewService reviews;
  @Inject ActiveUser user;
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
  private CityMonth city;
  private ReportReview review;
  private int version;
  private String opinion;

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
      city = reports.cityMonth(projectId.get(), month);
      review = reviews.of(monthly).orElse(null);
      version = review == null ? 0 : review.version();
    } catch (BusinessException e) {
      attempt.refuse(e);
    }
  }

  /** The month of the project's city; null if nothing is chosen. */
  public CityMonth getCity() {
    load();
    return city;
  }

  /** How the review of the report F4 stands; null until it is handed in. */
  public ReportReview getReview() {
    load();
    return review;
  }

  /** Whether this person may hand the report in now. */
  public boolean isHandable() {
    return projectId.isPresent()
        && month.isBefore(moments.thisMonth())
        && user.mayIn("report.hand-in", projectId.get())
        && (getReview() == null || review.changed() || isRefused());
  }

  private boolean isRefused() {
    return review.approval().state() == CaseState.REFUSED;
  }

  /** Whether this person may decide the step that waits. */
  public boolean isDecidable() {
    return getReview() != null
        && !review.changed()
        && review.approval().waitingFor().filter(user.getRoles()::contains).isPresent()
        && review.approval().current().requestedBy() != user.getPersonId()
        && user.mayIn("report.review", review.projectId());
  }

  /** Whether there is something to say of e-mails with the report: it was reviewed once. */
  public boolean isMailShown() {
    return getReview() != null && (isAgreed() || !review.mails().isEmpty());
  }

  /** Whether a mail server is set up. */
  public boolean isMailSetUp() {
    return reviews.isMailSetUp();
  }

  /** Whether this person may send the report by e-mail again now. */
  public boolean isMailable() {
    return isAgreed()
        && !review.changed()
        && isMailSetUp()
        && review.mails().stream().noneMatch(mail -> mail.state() == MailState.WAITING)
        && user.mayIn("report.mail", review.projectId());
  }

  /** Sends the report by e-mail again. */
  public String mailAgain() {
    return step(
        "report.mailed",
        () -> {
          reviews.mailAgain(projectId.orElseThrow(), month, user.context());
          return getReview();
        });
  }

  private boolean isAgreed() {
    return getReview() != null && review.approval().state() == CaseState.AGREED;
  }

  /** Hands the report in, so that it is reviewed. */
  public String handIn() {
    return step(
        "report.handed-in", () -> reviews.handIn(projectId.orElseThrow(), month, user.context()));
  }

  /** Agrees to the report. */
  public String agree() {
    return decide("report.agreed", true);
  }

  /** Refuses the report; the project team has to hand it in again. */
  public String refuse() {
    return decide("report.refused", false);
  }

  private String decide(String confirmation, boolean agreed) {
    return step(
        confirmation,
        () ->
            reviews.decide(
                projectId.orElseThrow(), month, version, agreed, opinion, user.context()));
  }

  private String step(String confirmation, Supplier<ReportReview> call) {
    String outcome =
        attempt.to(
            confirmation,
            () -> {
              ReportReview done = call.get();
              return "/reports?faces-redirect=true&project="
                  + done.projectId()
                  + "&month="
                  + done.month();
            });
    read = outcome != null;
    return outcome;
  }

  /** Version of the review that the person sees. */
  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  /** What is typed about the report. */
  public String getOpinion() {
    return opinion;
  }

  public void setOpinion(String opinion) {
    this.opinion = opinion;
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
