package org.weibao.dailyreport;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.access.AccessService;
import org.weibao.dailyreport.control.JobCheck;
import org.weibao.dailyreport.entity.CityViews;
import org.weibao.dailyreport.entity.CityViews.Span;
import org.weibao.dailyreport.entity.DailyReports;
import org.weibao.dailyreport.entity.RegisterCheck;
import org.weibao.dueitem.DueKind;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;

/** The door to the daily comparison of the register with the vouchers (S04-18). */
@Stateless
@Guarded
public class RegisterComparisonService {

  private static final String READ = "dailyreport.register";
  private static final String CONFIRM = "dailyreport.compare";

  @Inject DailyReports reports;
  @Inject CityViews views;
  @Inject DailyRules rules;
  @Inject DailyDutyService duties;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * The register of a city's day beside its vouchers, as it stands now.
   *
   * @throws BusinessException {@link DailyReportProblem#UNKNOWN_CITY} or {@link
   *     DailyReportProblem#IN_FUTURE}
   */
  @Allows("dailyreport.register")
  public RegisterComparison compare(long cityId, LocalDate day) {
    if (!access.scope(READ).coversCity(cityId)) {
      throw unknown(cityId);
    }
    return read(cityId, day);
  }

  private RegisterComparison read(long cityId, LocalDate day) {
    if (day.isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone()))) {
      throw new BusinessException(DailyReportProblem.IN_FUTURE, "day");
    }
    List<DailySite> sites =
        rules.sites(day).stream().filter(site -> site.city().id() == cityId).toList();
    if (sites.isEmpty()) {
      throw unknown(cityId);
    }
    Span span =
        new Span(
            sites.stream().map(DailySite::projectId).collect(Collectors.toSet()),
            begin(day),
            begin(day.plusDays(1)));
    return new RegisterComparison(
        sites.get(0).city(),
        day,
        views.requests(span),
        views.visits(span),
        views.undispatched(span),
        views.unrecorded(span),
        views.checks(cityId, day));
  }

  /**
   * The clerk confirms that the day was compared, with what does not go together. Who compares
   * again confirms again.
   *
   * @param note at most {@link RegisterComparison#NOTE_LENGTH} characters
   * @throws BusinessException as {@link #compare}, or {@link DailyReportProblem#TEXT}
   */
  @Allows("dailyreport.compare")
  public RegisterComparison confirm(
      long cityId, LocalDate day, Optional<String> note, CallContext context) {
    access.ensureInCity(CONFIRM, cityId);
    Optional<String> words = JobCheck.text("note", note, RegisterComparison.NOTE_LENGTH);
    RegisterComparison compared = read(cityId, day);
    reports.add(
        new RegisterCheck(compared, context.personId(), words.orElse(null), clock.instant()));
    duties.done(DueKind.REGISTER_COMPARISON, cityId, day);
    return read(cityId, day);
  }

  private Instant begin(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }

  private static BusinessException unknown(long cityId) {
    return new BusinessException(DailyReportProblem.UNKNOWN_CITY, null, cityId);
  }
}
