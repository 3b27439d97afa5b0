package org.weibao.report;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.ClauseCase;
import org.weibao.kernel.ClauseUse;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Within;
import org.weibao.kernel.WorkRow;
import org.weibao.policy.MonthlyCutoff;
import org.weibao.policy.PolicyBook;
import org.weibao.project.ProjectService;
import org.weibao.project.ProjectView;
import org.weibao.repair.FaultRecordView;
import org.weibao.repair.RepairService;
import org.weibao.report.control.FaultRecordFigures;
import org.weibao.report.control.FaultRecordTotalPdf;
import org.weibao.report.control.MonthlyFigures;
import org.weibao.report.control.MonthlyReportPdf;
import org.weibao.report.entity.PaperClauses;
import org.weibao.report.entity.ReportFigures;
import org.weibao.report.entity.ReportPapers;
import org.weibao.request.RepeatSpan;
import org.weibao.routine.RoutineService;

/** The door to the monthly papers. */
@Stateless
@Guarded
public class ReportService {

  private static final String TOTAL_CLAUSE = "S01-5.1.3-d";

  @Inject ProjectService projects;
  @Inject RepairService repairs;
  @Inject ReportFigures figures;
  @Inject ReportPapers papers;
  @Inject PaperClauses clauses;
  @Inject PolicyBook policies;
  @Inject MadePapers made;
  @Inject RoutineService routine;
  @Inject RepeatSpan span;
  @Inject Clock clock;

  /**
   * The F1 total of a project and calendar month (S01-5.1.3-d). It is due in the month that
   * follows, when the month it totals is over.
   *
   * @throws BusinessException {@link ReportProblem#MONTH_IN_FUTURE}, or an unknown project
   */
  @Allows("report.read")
  public FaultRecordTotal faultRecordTotal(long projectId, YearMonth month) {
    ProjectView project = project(projectId, month);
    List<FaultRecordView> records =
        repairs.faultRecordsOf(projectId, month).stream()
            .sorted(Comparator.comparing(FaultRecordView::doneAt))
            .toList();
    MonthlyCutoff cutoff = policies.cutoff(TOTAL_CLAUSE);
    return new FaultRecordTotal(
        project,
        month,
        cutoff.lastDay(month.plusMonths(1)),
        cutoff.recipient(),
        cutoff.clause(),
        records,
        FaultRecordFigures.counts(records),
        FaultRecordFigures.causes(records),
        FaultRecordFigures.replaced(records));
  }

  /**
   * The monthly after-sales report F4 of a project (S01-5.1.4-a).
   *
   * @throws BusinessException {@link ReportProblem#MONTH_IN_FUTURE}, or an unknown project
   */
  @Allows("report.read")
  public MonthlyReport monthlyReport(long projectId, YearMonth month) {
    ProjectView project = project(projectId, month);
    Instant from = start(month);
    Instant to = start(month.plusMonths(1));
    MonthlyFigures sums =
        new MonthlyFigures(
            figures.requests(projectId, from, to, span.repeatSpan()), from, to, clock.instant());
    return new MonthlyReport(
        project,
        month,
        sums.asOf(),
        sums.counts(),
        sums.cases(),
        sums.arrivals(),
        repairs.faultRecordsOf(projectId, month).stream()
            .filter(FaultRecordView::replaced)
            .sorted(Comparator.comparing(FaultRecordView::doneAt))
            .toList(),
        figures.returns(projectId, from, to),
        sums.leftovers(),
        routine.counts(projectId, month.atDay(1), month.atEndOfMonth()));
  }

  /**
   * What the reports F4 of all projects in a project's city say of a month (S01-5.1.4-a).
   *
   * @throws BusinessException {@link ReportProblem#MONTH_IN_FUTURE}, or an unknown project
   */
  @Allows("report.read")
  public CityMonth cityMonth(long projectId, YearMonth month) {
    project(projectId, month);
    return figures.city(
        projectId,
        month,
        start(month),
        start(month.plusMonths(1)),
        span.repeatSpan(),
        clock.instant());
  }

  /** {@link #faultRecordTotal} as PDF, A4, in a language. */
  @Allows("report.read")
  public void writeFaultRecordTotalPdf(
      long projectId, YearMonth month, Locale language, OutputStream out) {
    FaultRecordTotal total = faultRecordTotal(projectId, month);
    FaultRecordTotalPdf.write(total, language, clock.getZone(), clock.instant(), out);
    made.made(projectId, month, ReportPapers.Paper.F1);
  }

  /** {@link #monthlyReport} as PDF, A4, in a language. */
  @Allows("report.read")
  public void writeMonthlyReportPdf(
      long projectId, YearMonth month, Locale language, OutputStream out) {
    MonthlyReport report = monthlyReport(projectId, month);
    MonthlyReportPdf.write(report, language, clock.getZone(), clock.instant(), out);
    made.made(projectId, month, ReportPapers.Paper.F4);
  }

  /** How many projects in scope lack a paper of the month before (S01-5.1.3-d, S01-5.1.4-a). */
  @Allows("report.read")
  public long papersToMake() {
    return papers.countMissing(lastMonth());
  }

  /** Those projects, with the day by which the F1 total is due. */
  @Allows("report.read")
  public List<WorkRow> listPapersToMake(int limit, int offset) {
    YearMonth month = lastMonth();
    LocalDate lastDay = policies.cutoff(TOTAL_CLAUSE).lastDay(month.plusMonths(1));
    return papers.listMissing(
        month,
        start(month.plusMonths(1)),
        lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
        limit,
        offset);
  }

  /** How often clauses were applied here, in the whole department. */
  @Within
  public List<ClauseUse> clauseUses() {
    return clauses.uses(lastDayOfTotal(), clock.getZone().getId());
  }

  /** Cases of a clause in the caller's scope, the latest first. */
  @Within
  public List<ClauseCase> clauseCases(String clause, int limit) {
    return clauses.cases(clause, lastDayOfTotal(), clock.getZone().getId(), limit);
  }

  private int lastDayOfTotal() {
    return policies.cutoff(TOTAL_CLAUSE).lastDay(lastMonth()).getDayOfMonth();
  }

  private YearMonth lastMonth() {
    return YearMonth.from(clock.instant().atZone(clock.getZone())).minusMonths(1);
  }

  private ProjectView project(long projectId, YearMonth month) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    if (month.isAfter(YearMonth.from(today))) {
      throw new BusinessException(ReportProblem.MONTH_IN_FUTURE, "month", month.toString());
    }
    return projects.getProject(projectId);
  }

  private Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay(clock.getZone()).toInstant();
  }
}
