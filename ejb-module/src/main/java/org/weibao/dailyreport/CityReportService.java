package org.weibao.dailyreport;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.access.AccessService;
import org.weibao.approval.Answer;
import org.weibao.approval.ApprovalService;
import org.weibao.approval.ApprovalView;
import org.weibao.approval.AskApproval;
import org.weibao.approval.CaseState;
import org.weibao.approval.DecideApproval;
import org.weibao.approval.NewApproval;
import org.weibao.dailyreport.control.CityReportPaper;
import org.weibao.dailyreport.entity.CityDailyReport;
import org.weibao.dailyreport.entity.CityViews;
import org.weibao.dailyreport.entity.CityViews.Span;
import org.weibao.dailyreport.entity.DailyReports;
import org.weibao.dueitem.DueKind;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.policy.Fact;
import org.weibao.policy.PolicyFacts;

/** The door to supervisors' reports of a day (S04-16) and their signature (S04-17). */
@Stateless
@Guarded
public class CityReportService {

  private static final String READ = "dailyreport.read";
  private static final String RECEIVED = "dailyreport.received";
  private static final String COMPILE = "dailyreport.compile";
  private static final String SIGN = "dailyreport.sign";

  /** Every city has its own service centre; to the pack each is a branch. */
  private static final String BRANCH = "BRANCH";

  @Inject DailyReports reports;
  @Inject CityViews views;
  @Inject DailyRules rules;
  @Inject DailyNews news;
  @Inject DailyDutyService duties;
  @Inject ApprovalService approvals;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * The report of a city's day: in the city as it stands, elsewhere only once it is signed, and
   * then as it was signed.
   *
   * @throws BusinessException {@link DailyReportProblem#UNKNOWN_CITY}, {@link
   *     DailyReportProblem#IN_FUTURE} or {@link DailyReportProblem#NOT_SIGNED}
   */
  @Allows({"dailyreport.read", "dailyreport.received"})
  public CityReport get(long cityId, LocalDate day) {
    boolean inside = access.scope(READ).coversCity(cityId);
    if (!inside && !access.scope(RECEIVED).coversCity(cityId)) {
      throw unknown(cityId);
    }
    CityReport report = read(cityId, day);
    if (!inside && report.signed().isEmpty()) {
      throw new BusinessException(DailyReportProblem.NOT_SIGNED, null);
    }
    return report;
  }

  /** {@link #get} as PDF, A4, in a language. */
  @Allows({"dailyreport.read", "dailyreport.received"})
  public void writePdf(long cityId, LocalDate day, Locale language, OutputStream out) {
    CityReport report = get(cityId, day);
    CityReportPaper.of(report, language, clock.getZone(), clock.instant()).write(language, out);
  }

  /**
   * The supervisor hands the report in: for the first time, after a refusal, or because figures
   * have changed since. Who has not reported stands in it.
   *
   * @throws BusinessException {@link DailyReportProblem#SIGNED}, {@link
   *     DailyReportProblem#HANDED_IN} if nothing has changed, or why nobody can be asked
   */
  @Allows("dailyreport.compile")
  public CityReport handIn(long cityId, LocalDate day, CallContext context) {
    access.ensureInCity(COMPILE, cityId);
    CityReport seen = live(cityId, day);
    if (seen.lines().isEmpty() && seen.missing().isEmpty()) {
      throw new BusinessException(DailyReportProblem.NO_JOBS, null);
    }
    Instant now = clock.instant();
    Optional<CityDailyReport> last = reports.cityForUpdate(cityId, day);
    Optional<ApprovalView> approval = last.flatMap(this::approvalOf);
    if (approval.filter(found -> found.state() != CaseState.REFUSED).isPresent()) {
      CityDailyReport report = last.orElseThrow();
      if (report.signedAt() != null) {
        throw new BusinessException(DailyReportProblem.SIGNED, null);
      }
      if (approval.get().isAbout(seen.content())) {
        throw new BusinessException(DailyReportProblem.HANDED_IN, null);
      }
      report.compileAgain(context.personId(), now);
      approvals.reopen(question(report, seen), context.personId());
    } else {
      int attempt = last.map(CityDailyReport::attempt).orElse(0) + 1;
      long project = sites(cityId, day).get(0).projectId();
      CityDailyReport report =
          reports.add(new CityDailyReport(cityId, project, day, attempt, context.personId(), now));
      approvals.open(question(report, seen), context.personId());
    }
    duties.done(DueKind.SUPERVISOR_DAILY_REPORT, cityId, day);
    reports.flush();
    return read(cityId, day);
  }

  /**
   * Reads and signs, or refuses (S04-17). With the last signature the report stays as it is and
   * goes to the service department.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link DailyReportProblem#NOT_HANDED_IN}, or with an {@link
   *     org.weibao.approval.ApprovalProblem}
   */
  @Allows("dailyreport.sign")
  public CityReport decide(
      long cityId,
      LocalDate day,
      int version,
      boolean agreed,
      String opinion,
      CallContext context) {
    access.ensureInCity(SIGN, cityId);
    CityReport seen = live(cityId, day);
    CityDailyReport report =
        reports
            .cityForUpdate(cityId, day)
            .orElseThrow(() -> new BusinessException(DailyReportProblem.NOT_HANDED_IN, null));
    report.ensureVersion(version);
    ApprovalView decided =
        approvals.decide(
            new DecideApproval(
                CityDailyReport.DOCUMENT,
                report.id(),
                agreed ? Answer.AGREED : Answer.REFUSED,
                opinion,
                seen.content()),
            context);
    report.answered();
    if (decided.state() == CaseState.AGREED) {
      report.sign(decided.current().fingerprint(), clock.instant());
      reports.freeze(report, seen);
      news.signed(seen, report.projectId());
    }
    reports.flush();
    return read(cityId, day);
  }

  private CityReport read(long cityId, LocalDate day) {
    CityReport live = live(cityId, day);
    Optional<CityDailyReport> stored = reports.find(cityId, day);
    if (stored.isEmpty()) {
      return live;
    }
    CityDailyReport report = stored.get();
    ApprovalView approval = approvalOf(report).orElseThrow();
    boolean changed = !approval.isAbout(live.content());
    boolean signed = report.signedAt() != null;
    return new CityReport(
        live.city(),
        day,
        signed ? views.signedLines(report.id()) : live.lines(),
        signed ? views.signedMissing(report.id()) : live.missing(),
        Optional.of(new CityReport.Review(report.version(), changed && !signed, approval)),
        signed
            ? Optional.of(new CityReport.Signed(report.signedAt(), report.sha256(), changed))
            : Optional.empty());
  }

  private CityReport live(long cityId, LocalDate day) {
    if (day.isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
      throw new BusinessException(DailyReportProblem.IN_FUTURE, "day");
    }
    List<DailySite> own = sites(cityId, day);
    Span span =
        new Span(
            rules.sites(day).stream().map(DailySite::projectId).collect(Collectors.toSet()),
            begin(day),
            begin(day.plusDays(1)));
    return new CityReport(
        own.get(0).city(),
        day,
        views.lines(cityId, day),
        views.missing(cityId, day, span),
        Optional.empty(),
        Optional.empty());
  }

  private List<DailySite> sites(long cityId, LocalDate day) {
    List<DailySite> own =
        rules.sites(day).stream().filter(site -> site.city().id() == cityId).toList();
    if (own.isEmpty()) {
      throw unknown(cityId);
    }
    return own;
  }

  private NewApproval question(CityDailyReport report, CityReport seen) {
    return new NewApproval(
        approvals.plan(
            new AskApproval(
                CityDailyReport.DOCUMENT,
                report.projectId(),
                SIGN,
                PolicyFacts.none().with(Fact.SCOPE, BRANCH))),
        report.id(),
        seen.city().code() + " " + seen.day(),
        "/daily-reports?city=" + seen.city().id() + "&day=" + seen.day(),
        new NewApproval.Subject("project_id", report.projectId()),
        seen.content(),
        true,
        true);
  }

  private Optional<ApprovalView> approvalOf(CityDailyReport report) {
    return approvals.find(CityDailyReport.DOCUMENT, report.id());
  }

  private Instant begin(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  private static BusinessException unknown(long cityId) {
    return new BusinessException(DailyReportProblem.UNKNOWN_CITY, null, cityId);
  }
}
