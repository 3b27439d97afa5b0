package org.weibao.dailyreport;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.dailyreport.entity.CityViews;
import org.weibao.dailyreport.entity.CityViews.Span;
import org.weibao.dailyreport.entity.DailyReports;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DuePlace;
import org.weibao.dueitem.DueSubject;
import org.weibao.dueitem.PlanDueItem;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.ProductOnly;
import org.weibao.kernel.Within;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;
import org.weibao.policy.PolicyAnswer;

/**
 * What a day's reports are due for (S04-15, S04-16, S04-18). The clauses say "daily" and no hour,
 * so that all of it is due by the end of the day; a day on which nobody worked asks for nothing.
 */
@Stateless
@Guarded
public class DailyDutyService {

  private static final String COMPARISON = "S04-18";

  @Inject DailyRules rules;
  @Inject CityViews cities;
  @Inject DailyReports reports;
  @Inject DueItemService items;
  @Inject Clock clock;

  /** Looks at today and yesterday in all cities. */
  @ProductOnly
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void watch() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    for (LocalDate day : List.of(today.minusDays(1), today)) {
      List<DailySite> sites = rules.sites(day);
      sites.stream().map(site -> site.city().id()).distinct().forEach(city -> follow(city, day));
    }
  }

  /** Something of a city's day has changed: what is missing is somebody's duty until it is not. */
  @Within
  public void follow(long cityId, LocalDate day) {
    List<DailySite> sites = rules.sites(day);
    Optional<DailySite> site = sites.stream().filter(one -> one.city().id() == cityId).findFirst();
    if (site.isEmpty()) {
      return;
    }
    Span all = span(sites, day);
    boolean missing = !cities.missing(cityId, day, all).isEmpty();
    boolean reported = !cities.lines(cityId, day).isEmpty();
    rules
        .technician(site.get(), day)
        .ifPresent(rule -> followReports(new Duty(cityId, day, rule), missing));
    if (missing || reported) {
      rules
          .supervisor(site.get(), day)
          .ifPresent(
              rule ->
                  once(
                      new Duty(cityId, day, rule),
                      DueKind.SUPERVISOR_DAILY_REPORT,
                      Role.CITY_TECH_LEAD,
                      "/daily-reports",
                      rule.rule().clause()));
    }
    Span own = span(sites.stream().filter(one -> one.city().id() == cityId).toList(), day);
    if (cities.requests(own) + cities.visits(own) > 0) {
      rules
          .technician(site.get(), day)
          .ifPresent(
              rule ->
                  once(
                      new Duty(cityId, day, rule),
                      DueKind.REGISTER_COMPARISON,
                      Role.REGIONAL_ADMIN,
                      "/daily-reports/register",
                      COMPARISON));
    }
  }

  /** The supervisor has handed the report in, or the clerk has confirmed the comparison. */
  @Within
  public void done(DueKind kind, long cityId, LocalDate day) {
    items.finish(kind, DuePlace.of(ScopeKind.CITY, cityId), day.toString());
  }

  private record Duty(long city, LocalDate day, PolicyAnswer rule) {}

  private void followReports(Duty duty, boolean missing) {
    DuePlace place = DuePlace.of(ScopeKind.CITY, duty.city());
    String subject = duty.day().toString();
    boolean open = items.isOpen(DueKind.TECHNICIAN_DAILY_REPORT, place, subject);
    if (open && !missing) {
      items.finish(DueKind.TECHNICIAN_DAILY_REPORT, place, subject);
    } else if (!open && missing && isFree(place, duty)) {
      // Somebody may be sent after everybody has reported: it is another duty then.
      items.plan(
          plan(
              duty,
              DueKind.TECHNICIAN_DAILY_REPORT,
              "/" + clock.instant().toEpochMilli(),
              Role.SERVICE_TECHNICIAN,
              "/daily-reports/mine?day=" + duty.day(),
              duty.rule().rule().clause()));
    }
  }

  /** Two nodes may look at the same time; the second waits and finds the first one's item. */
  private boolean isFree(DuePlace place, Duty duty) {
    reports.lockCity(duty.city());
    return !items.isOpen(DueKind.TECHNICIAN_DAILY_REPORT, place, duty.day().toString());
  }

  private void once(Duty duty, DueKind kind, Role owner, String page, String clause) {
    items.plan(
        plan(duty, kind, "", owner, page + "?city=" + duty.city() + "&day=" + duty.day(), clause));
  }

  private PlanDueItem plan(
      Duty duty, DueKind kind, String mark, Role owner, String link, String clause) {
    return new PlanDueItem(
        kind + "/" + duty.city() + "/" + duty.day() + mark,
        kind,
        owner,
        DuePlace.of(ScopeKind.CITY, duty.city()),
        DueSubject.PERIOD,
        duty.day().toString(),
        Optional.of(link),
        clause,
        duty.rule().policy(),
        begin(duty.day()),
        begin(duty.day().plusDays(1)));
  }

  private Span span(List<DailySite> sites, LocalDate day) {
    return new Span(
        sites.stream().map(DailySite::projectId).collect(Collectors.toSet()),
        begin(day),
        begin(day.plusDays(1)));
  }

  private Instant begin(LocalDate day) {
    return day.atStartOfDay(clock.getZone()).toInstant();
  }
}
