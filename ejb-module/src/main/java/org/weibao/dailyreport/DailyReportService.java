package org.weibao.dailyreport;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.dailyreport.control.JobCheck;
import org.weibao.dailyreport.entity.DailyClauses;
import org.weibao.dailyreport.entity.DailyReport;
import org.weibao.dailyreport.entity.DailyReports;
import org.weibao.dailyreport.entity.DailyViews;
import org.weibao.dailyreport.entity.DailyViews.Submitted;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.ClauseCase;
import org.weibao.kernel.ClauseUse;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Within;
import org.weibao.kernel.listing.Choice;

/** The door to technicians' reports of a day (S04-15). */
@Stateless
@Guarded
public class DailyReportService {

  @Inject DailyReports reports;
  @Inject DailyViews views;
  @Inject DailyClauses clauses;
  @Inject DailyRules rules;
  @Inject DailyDutyService duties;
  @Inject Clock clock;

  /**
   * The caller's report of a day: as submitted, or as the product knows the day.
   *
   * @throws BusinessException {@link DailyReportProblem#IN_FUTURE}
   */
  @Allows("dailyreport.write")
  public DailyReportView mine(LocalDate day, CallContext context) {
    ensureBegun(day);
    return view(new Mine(context.personId(), day, rules.sites(day)), context.displayName());
  }

  /** A person's day with the projects that ask for a report of it. */
  private record Mine(long person, LocalDate day, List<DailySite> sites) {

    Set<Long> projects() {
      return sites.stream().map(DailySite::projectId).collect(Collectors.toSet());
    }
  }

  private DailyReportView view(Mine mine, String name) {
    List<KnownJob> known = known(mine);
    Optional<Submitted> submitted = views.find(mine.person(), mine.day());
    List<JobLine> lines =
        submitted.map(views::lines).orElseGet(() -> known.stream().map(JobLine::asKnown).toList());
    Set<String> told = lines.stream().map(line -> line.known().key()).collect(Collectors.toSet());
    return new DailyReportView(
        mine.day(),
        name,
        submitted.isPresent() || cityOf(mine, known).isPresent(),
        submitted.map(Submitted::at),
        submitted.filter(report -> !report.at().isBefore(end(mine.day()))).isPresent(),
        lines,
        known.stream().filter(job -> !told.contains(job.key())).toList(),
        submitted.map(report -> views.revisions(report.id())).orElse(List.of()),
        submitted.map(Submitted::version).orElse(0));
  }

  /**
   * Submits the caller's report of a day, once.
   *
   * @throws BusinessException {@link DailyReportProblem}, naming the field with the job's place
   */
  @Allows("dailyreport.write")
  public DailyReportView submit(LocalDate day, List<ReportJob> told, CallContext context) {
    ensureBegun(day);
    Mine mine = new Mine(context.personId(), day, rules.sites(day));
    if (views.find(mine.person(), day).isPresent()) {
      throw new BusinessException(DailyReportProblem.SUBMITTED, null);
    }
    List<KnownJob> known = known(mine);
    long city =
        cityOf(mine, known)
            .orElseThrow(() -> new BusinessException(DailyReportProblem.NOT_ASKED, null));
    List<JobLine> lines = JobCheck.check(known, told);
    Instant now = clock.instant();
    reports.submit(new DailyReport(mine.person(), city, day, now), lines, mine.person(), now);
    duties.follow(city, day);
    return view(mine, context.displayName());
  }

  /**
   * Corrects a report; what was written before stays readable.
   *
   * @param version version that the caller has seen
   * @param why at most {@link ReportJob#REASON_LENGTH} characters
   * @throws BusinessException {@link DailyReportProblem}, naming the field
   */
  @Allows("dailyreport.write")
  public DailyReportView correct(
      LocalDate day, int version, String why, List<ReportJob> told, CallContext context) {
    ensureBegun(day);
    Mine mine = new Mine(context.personId(), day, rules.sites(day));
    DailyReport report =
        reports
            .findForUpdate(mine.person(), day)
            .orElseThrow(() -> new BusinessException(DailyReportProblem.NOT_SUBMITTED, null));
    report.ensureVersion(version);
    String reason =
        JobCheck.text("why", Optional.ofNullable(why), ReportJob.REASON_LENGTH)
            .orElseThrow(
                () ->
                    new BusinessException(DailyReportProblem.TEXT, "why", ReportJob.REASON_LENGTH));
    List<JobLine> lines = JobCheck.check(knownBefore(mine), told);
    reports.correct(report, lines, mine.person(), reason, clock.instant());
    duties.follow(report.cityId(), day);
    return view(mine, context.displayName());
  }

  /** What the report was about, and what the product has learnt of since. */
  private List<KnownJob> knownBefore(Mine mine) {
    Map<String, KnownJob> known = new LinkedHashMap<>();
    known(mine).forEach(job -> known.put(job.key(), job));
    views.find(mine.person(), mine.day()).map(views::lines).orElse(List.of()).stream()
        .map(JobLine::known)
        .filter(job -> job.source() != JobSource.OTHER)
        .forEach(job -> known.put(job.key(), job));
    return List.copyOf(known.values());
  }

  /** Projects in the caller's scope whose packs ask for daily reports, for choosing a city. */
  @Allows({"dailyreport.read", "dailyreport.received", "dailyreport.register"})
  public List<Choice> cities(LocalDate day) {
    return rules.sitesInScope(day).stream()
        .map(DailySite::city)
        .distinct()
        .map(city -> Choice.of(city.id(), city.name(), city.nameEn()))
        .toList();
  }

  /** How often clauses were applied here, in the whole department. */
  @Within
  public List<ClauseUse> clauseUses() {
    return clauses.uses(clock.getZone());
  }

  /** Cases of a clause in the caller's scope, the latest first. */
  @Within
  public List<ClauseCase> clauseCases(String clause, int limit) {
    return clauses.cases(clause, clock.getZone(), limit);
  }

  private List<KnownJob> known(Mine mine) {
    return views.jobs(mine.person(), begin(mine.day()), end(mine.day()), mine.projects());
  }

  /** The city whose supervisor gets the report: the person's own, or that of the first job. */
  private Optional<Long> cityOf(Mine mine, List<KnownJob> known) {
    Optional<Long> own = views.cityOf(mine.person());
    if (!known.isEmpty()) {
      long project = known.get(0).projectId().orElseThrow();
      return own.or(
          () ->
              mine.sites().stream()
                  .filter(site -> site.projectId() == project)
                  .map(site -> site.city().id())
                  .findFirst());
    }
    return own.filter(city -> mine.sites().stream().anyMatch(site -> site.city().id() == city));
  }

  private void ensureBegun(LocalDate day) {
    if (day.isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
      throw new BusinessException(DailyReportProblem.IN_FUTURE, "day");
    }
  }

  private Instant begin(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  private Instant end(LocalDate day) {
    return begin(day.plusDays(1));
  }
}
