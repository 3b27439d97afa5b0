package org.weibao.report;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.approval.Answer;
import org.weibao.approval.ApprovalService;
import org.weibao.approval.ApprovalView;
import org.weibao.approval.AskApproval;
import org.weibao.approval.CaseState;
import org.weibao.approval.DecideApproval;
import org.weibao.approval.NewApproval;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.policy.PolicyFacts;
import org.weibao.project.ProjectService;
import org.weibao.report.control.MonthlyContent;
import org.weibao.report.control.MonthlyReportPdf;
import org.weibao.report.entity.HandedInReport;
import org.weibao.report.entity.HandedInReports;
import org.weibao.report.entity.ReportPapers;

/** The door to the review of monthly reports F4 (S01-5.1.4-b, -c). */
@Stateless
@Guarded
public class ReportReviewService {

  private static final String REVIEW = "report.review";
  private static final String HAND_IN = "report.hand-in";
  private static final String RECEIVED = "report.received";
  private static final String MAIL = "report.mail";

  @Inject ReportService reports;
  @Inject HandedInReports handedIn;
  @Inject MadePapers made;
  @Inject ReportNews news;
  @Inject ReportMails mails;
  @Inject ApprovalService approvals;
  @Inject ProjectService projects;
  @Inject AccessService access;
  @Inject Clock clock;

  /** How the review of a project's report stands; empty until it is handed in. */
  @Allows("report.read")
  public Optional<ReportReview> find(long projectId, YearMonth month) {
    return of(reports.monthlyReport(projectId, month));
  }

  /** As {@link #find}, of a report that the caller has in hand. */
  @Allows("report.read")
  public Optional<ReportReview> of(MonthlyReport report) {
    Map<String, String> content = MonthlyContent.of(report);
    long projectId = report.project().id();
    return handedIn
        .find(projectId, report.month())
        .map(found -> view(found, projectId, report.month(), content));
  }

  /**
   * The project's service staff hand the report of a month in (S01-5.1.4-a): for the first time,
   * after a refusal, or because its figures have changed since; earlier answers are void then.
   *
   * @throws BusinessException {@link ReportProblem#MONTH_RUNS}, {@link ReportProblem#HANDED_IN} if
   *     nothing has changed, or why nobody can be asked
   */
  @Allows("report.hand-in")
  public ReportReview handIn(long projectId, YearMonth month, CallContext context) {
    Map<String, String> content = MonthlyContent.of(reports.monthlyReport(projectId, month));
    access.ensureInProject(HAND_IN, projectId);
    if (!made.isOver(month)) {
      throw new BusinessException(ReportProblem.MONTH_RUNS, "month", month.toString());
    }
    Instant now = clock.instant();
    Optional<HandedInReport> last = handedIn.findForUpdate(projectId, month);
    Optional<ApprovalView> approval = last.flatMap(this::approvalOf);
    HandedInReport report;
    if (approval.filter(found -> found.state() != CaseState.REFUSED).isPresent()) {
      if (approval.get().isAbout(content)) {
        throw new BusinessException(ReportProblem.HANDED_IN, null);
      }
      report = last.orElseThrow();
      report.handInAgain(context.personId(), now);
      approvals.reopen(question(report, projectId, month, content), context.personId());
    } else {
      int attempt = last.map(HandedInReport::attempt).orElse(0) + 1;
      report = handedIn.add(new HandedInReport(projectId, month, attempt, context.personId(), now));
      approvals.open(question(report, projectId, month, content), context.personId());
    }
    made.made(projectId, month, ReportPapers.Paper.F4);
    handedIn.flush();
    return view(report, projectId, month, content);
  }

  /**
   * Decides the step that waits; the last agreement sends the report on its way (S01-5.1.4-c).
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link ReportProblem#NOT_HANDED_IN}, or with an {@link
   *     org.weibao.approval.ApprovalProblem}
   */
  @Allows("report.review")
  public ReportReview decide(
      long projectId,
      YearMonth month,
      int version,
      boolean agreed,
      String opinion,
      CallContext context) {
    MonthlyReport monthly = reports.monthlyReport(projectId, month);
    Map<String, String> content = MonthlyContent.of(monthly);
    HandedInReport report =
        handedIn
            .findForUpdate(projectId, month)
            .orElseThrow(() -> new BusinessException(ReportProblem.NOT_HANDED_IN, null));
    report.ensureVersion(version, name(monthly.project().code(), month));
    ApprovalView decided =
        approvals.decide(
            new DecideApproval(
                HandedInReport.DOCUMENT,
                report.id(),
                agreed ? Answer.AGREED : Answer.REFUSED,
                opinion,
                content),
            context);
    report.answered();
    if (decided.state() == CaseState.AGREED) {
      report.reviewed(clock.instant());
      news.reviewed(monthly.project(), month.toString());
      if (mails.isSetUp()) {
        mails.reviewed(asProduct(projectId, month));
      }
    }
    handedIn.flush();
    return view(report, projectId, month, content);
  }

  /**
   * The reviewed report as PDF for those outside whom the rules send it to; its figures are the
   * product's to tell, whatever else of them the reader may see.
   *
   * @throws BusinessException {@link ReportProblem#NOT_REVIEWED} if it is not reviewed as it stands
   */
  @Allows("report.received")
  public void writeReviewedPdf(long projectId, YearMonth month, Locale language, OutputStream out) {
    access.ensureInProject(RECEIVED, projectId);
    MonthlyReport report = reviewed(projectId, month);
    MonthlyReportPdf.write(report, language, clock.getZone(), clock.instant(), out);
  }

  /** Whether reviewed reports are sent by e-mail: whether a mail server is set up. */
  @Allows("report.read")
  public boolean isMailSetUp() {
    return mails.isSetUp();
  }

  /**
   * Sends the reviewed report by e-mail once more, because somebody did not get it (S01-5.1.4-c).
   *
   * @throws BusinessException {@link ReportProblem#NOT_REVIEWED}; {@link
   *     ReportProblem#NO_MAIL_SERVER}, {@link ReportProblem#MAIL_WAITS}, {@link
   *     ReportProblem#NO_ADDRESS}
   */
  @Allows("report.mail")
  public void mailAgain(long projectId, YearMonth month, CallContext context) {
    access.ensureInProject(MAIL, projectId);
    // Two who send at once must not both see that nothing waits.
    handedIn.findForUpdate(projectId, month);
    mails.again(reviewed(projectId, month));
  }

  private MonthlyReport reviewed(long projectId, YearMonth month) {
    MonthlyReport report = asProduct(projectId, month);
    boolean reviewed =
        handedIn
            .find(projectId, month)
            .flatMap(this::approvalOf)
            .filter(found -> found.state() == CaseState.AGREED)
            .filter(found -> found.isAbout(MonthlyContent.of(report)))
            .isPresent();
    if (!reviewed) {
      throw new BusinessException(ReportProblem.NOT_REVIEWED, null);
    }
    return report;
  }

  private MonthlyReport asProduct(long projectId, YearMonth month) {
    Runnable end = Call.system("reviewed-report", projectId + " " + month).begin();
    try {
      return reports.monthlyReport(projectId, month);
    } finally {
      end.run();
    }
  }

  private NewApproval question(
      HandedInReport report, long projectId, YearMonth month, Map<String, String> content) {
    return new NewApproval(
        approvals.plan(
            new AskApproval(HandedInReport.DOCUMENT, projectId, REVIEW, PolicyFacts.none())),
        report.id(),
        name(projects.getProject(projectId).code(), month),
        "/reports?project=" + projectId + "&month=" + month,
        new NewApproval.Subject("project_id", projectId),
        content,
        true,
        true);
  }

  private Optional<ApprovalView> approvalOf(HandedInReport report) {
    return approvals.find(HandedInReport.DOCUMENT, report.id());
  }

  private ReportReview view(
      HandedInReport report, long projectId, YearMonth month, Map<String, String> content) {
    ApprovalView approval = approvalOf(report).orElseThrow();
    return new ReportReview(
        projectId,
        month,
        report.version(),
        !approval.isAbout(content),
        approval,
        mails.of(projectId, month));
  }

  private static String name(String projectCode, YearMonth month) {
    return projectCode + " " + month;
  }
}
