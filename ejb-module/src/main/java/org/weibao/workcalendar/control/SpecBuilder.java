package org.weibao.workcalendar.control;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.weibao.calendar.CalendarSpec;
import org.weibao.calendar.DatedException;
import org.weibao.calendar.PublishedDays;
import org.weibao.policy.PolicyRule;
import org.weibao.policy.RuleTerms;

/** Puts a version of a calendar together: what the pack says, holidays, and own exceptions. */
public final class SpecBuilder {

  private SpecBuilder() {}

  /**
   * A calendar of a pack; empty while its days are open.
   *
   * @param own exceptions of one's own, which come before published days
   */
  public static Optional<CalendarSpec> ofPack(
      String code,
      PolicyRule rule,
      int version,
      ZoneId zone,
      Function<String, PublishedDays> published,
      List<DatedException> own) {
    return RuleTerms.calendar(rule, version, zone, published)
        .map(spec -> renamed(code, version, spec, own));
  }

  /** Day and night, but not on public holidays. */
  public static CalendarSpec ofHolidays(
      String code, int version, ZoneId zone, PublishedDays published, List<DatedException> own) {
    CalendarSpec always = CalendarSpec.always(zone);
    return renamed(code, version, always.with(published), own);
  }

  private static CalendarSpec renamed(
      String code, int version, CalendarSpec spec, List<DatedException> own) {
    Set<Object> taken = new HashSet<>();
    own.forEach(exception -> taken.add(exception.date()));
    List<DatedException> all = new ArrayList<>(own);
    spec.exceptions().stream().filter(day -> !taken.contains(day.date())).forEach(all::add);
    return new CalendarSpec(
        code, version, spec.zone(), spec.week(), spec.workedDay(), all, spec.knownUntil());
  }
}
