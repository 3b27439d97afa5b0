package org.weibao.policy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.weibao.authority.AmountLimit;
import org.weibao.authority.AuthorityTable;
import org.weibao.authority.AuthorityTier;
import org.weibao.authority.Edge;
import org.weibao.authority.SamplingRule;
import org.weibao.calendar.BusinessCalendar;
import org.weibao.calendar.CalendarSpec;
import org.weibao.calendar.Goal;
import org.weibao.calendar.GoalUnit;
import org.weibao.calendar.PublishedDays;
import org.weibao.calendar.TimeWindow;
import org.weibao.kernel.BusinessException;
import org.weibao.numbering.NumberPattern;
import org.weibao.numbering.Overflow;
import org.weibao.numbering.Reset;
import org.weibao.schedule.Period;
import org.weibao.schedule.Recurrence;
import org.weibao.schedule.Relation;

/**
 * Rules of packs in the words of the engines. A rule in which something is open gives nothing but a
 * refusal; only who decides at exactly a limit may stay open, because the engine knows that.
 */
public final class PolicySpecs {

  private static final int HOURS_OF_DAY = 24;
  private static final int MINUTES_OF_HOUR = 60;
  private static final int LAST_DAY = 31;

  private PolicySpecs() {}

  /**
   * How long something may take; empty if the rule gives no figure of its own: promptly, as agreed,
   * or by a time of day, for which {@link #deadline} is asked.
   *
   * @throws BusinessException {@link PolicyProblem#FIGURE_OPEN}
   */
  public static Optional<Goal> goal(PolicyRule rule) {
    ensureSettled(rule, "goal");
    Map<String, Object> goal = rule.map("goal");
    if (goal.containsKey("sameDay")) {
      return Optional.of(Goal.days(0));
    }
    if (goal.containsKey("nextDay")) {
      return Optional.of(Goal.days(1));
    }
    return Stream.of(
            amount(goal, "minutes", GoalUnit.MINUTES, GoalUnit.MINUTES, 1),
            amount(goal, "hours", GoalUnit.HOURS, GoalUnit.MINUTES, MINUTES_OF_HOUR),
            amount(
                goal,
                "workingHours",
                GoalUnit.WORKING_HOURS,
                GoalUnit.WORKING_MINUTES,
                MINUTES_OF_HOUR),
            amount(goal, "workingDays", GoalUnit.WORKING_DAYS, GoalUnit.WORKING_DAYS, 1),
            amount(goal, "days", GoalUnit.DAYS, GoalUnit.HOURS, HOURS_OF_DAY))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** A part of a unit is counted in the next smaller one, half a day in twelve hours. */
  private static Optional<Goal> amount(
      Map<String, Object> goal, String key, GoalUnit unit, GoalUnit smaller, int parts) {
    if (!(goal.get(key) instanceof BigDecimal number)) {
      return Optional.empty();
    }
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    return Optional.of(
        whole
            ? new Goal(number.intValueExact(), unit)
            : new Goal(number.multiply(BigDecimal.valueOf(parts)).intValueExact(), smaller));
  }

  /**
   * When a deadline ends that began at an instant; empty if the rule gives no figure.
   *
   * @param calendar by which it is counted
   * @throws BusinessException {@link PolicyProblem#FIGURE_OPEN}
   */
  public static Optional<Instant> deadline(
      PolicyRule rule, Instant start, BusinessCalendar calendar) {
    Optional<Goal> goal = goal(rule);
    if (goal.isPresent()) {
      return Optional.of(calendar.deadline(start, goal.get()));
    }
    Map<String, Object> fields = rule.map("goal");
    LocalDate day = LocalDate.ofInstant(start, calendar.zone());
    if (fields.get("byTime") instanceof String time) {
      return Optional.of(
          day.plusDays(whole(fields, "daysLater"))
              .atTime(LocalTime.parse(time))
              .atZone(calendar.zone())
              .toInstant());
    }
    return fields.containsKey("months")
        ? Optional.of(calendar.endOf(day.plusMonths(whole(fields, "months"))))
        : Optional.empty();
  }

  /**
   * The calendar that a rule describes.
   *
   * @param version of the pack
   * @param zone where its clocks hang, unless the rule says otherwise
   * @param holidays public holidays, for a calendar that keeps them
   * @throws BusinessException {@link PolicyProblem#FIGURE_OPEN}
   */
  public static BusinessCalendar calendar(
      PolicyRule rule, int version, ZoneId zone, PublishedDays holidays) {
    ensureSettled(rule, "days");
    ZoneId own = rule.text("zone").map(ZoneId::of).orElse(zone);
    if (rule.fields().containsKey("alwaysOpen")) {
      return BusinessCalendar.always(own);
    }
    Map<DayOfWeek, List<TimeWindow>> week = new EnumMap<>(DayOfWeek.class);
    List<TimeWindow> first = List.of();
    for (Map<String, Object> group : rule.maps("days")) {
      List<TimeWindow> windows =
          ((List<?>) group.get("windows"))
              .stream().map(text -> TimeWindow.parse((String) text)).toList();
      first = first.isEmpty() ? windows : first;
      for (Object day : (List<?>) group.get("on")) {
        week.put(weekday((String) day), windows);
      }
    }
    CalendarSpec spec =
        new CalendarSpec(rule.id(), version, own, week, first, List.of(), Optional.empty());
    boolean chinese = rule.text("holidays").filter("CN"::equals).isPresent();
    return BusinessCalendar.of(chinese ? spec.with(holidays) : spec);
  }

  private static DayOfWeek weekday(String code) {
    return Stream.of(DayOfWeek.values())
        .filter(day -> day.name().startsWith(code))
        .findFirst()
        .orElseThrow();
  }

  /**
   * When something is due again and again; more than one, if the rule names several days of a year.
   *
   * @param first from which day intervals are counted
   * @throws BusinessException {@link PolicyProblem#FIGURE_OPEN}
   */
  public static List<Recurrence> recurrences(PolicyRule rule, LocalDate first) {
    ensureSettled(rule, "due");
    Map<String, Object> due = rule.map("due");
    if (due.get("event") instanceof String event) {
      return List.of(relative(event, due));
    }
    if (due.containsKey("relation")) {
      Relation relation = Relation.valueOf((String) due.get("relation"));
      return List.of(Recurrence.monthly(relation, whole(due, "dayOfMonth")));
    }
    if (due.get("before") instanceof String time) {
      return List.of(new Recurrence.WeekdaysAt(Set.of(DayOfWeek.values()), LocalTime.parse(time)));
    }
    if (due.containsKey("everyMonths")) {
      int every = whole(due, "everyMonths");
      return List.of(new Recurrence.Every(every, Recurrence.Unit.MONTH, first));
    }
    if (due.get("months") instanceof List<?> months) {
      return yearly(months, due);
    }
    if (due.containsKey("dayOfMonth")) {
      return List.of(Recurrence.monthly(Relation.BY, whole(due, "dayOfMonth")));
    }
    return List.of(
        new Recurrence.TimesPer(whole(due, "times"), Period.valueOf((String) due.get("per"))));
  }

  private static Recurrence relative(String event, Map<String, Object> due) {
    int months = due.containsKey("months") ? whole(due, "months") : 0;
    int days = due.containsKey("days") ? whole(due, "days") : 0;
    boolean before = months < 0 || months == 0 && days < 0;
    return new Recurrence.RelativeTo(
        event,
        before ? Recurrence.Side.BEFORE : Recurrence.Side.AFTER,
        Math.abs(months),
        Math.abs(days));
  }

  private static List<Recurrence> yearly(List<?> months, Map<String, Object> due) {
    int last =
        due.get("daysOfMonth") instanceof Map<?, ?> days
            ? ((BigDecimal) days.get("to")).intValueExact()
            : LAST_DAY;
    List<Recurrence> all = new ArrayList<>();
    for (Object month : months) {
      int number = ((BigDecimal) month).intValueExact();
      all.add(new Recurrence.DayInPeriod(Period.YEAR, number, last, Relation.BY));
    }
    return List.copyOf(all);
  }

  /**
   * Who decides up to which amount.
   *
   * @throws BusinessException {@link PolicyProblem#FIGURE_OPEN} if a limit itself is open
   */
  public static AuthorityTable authority(PolicyRule rule) {
    List<AuthorityTier> tiers = new ArrayList<>();
    for (Map<String, Object> band : rule.maps("bands")) {
      if (band.get("limit") instanceof Map<?, ?>) {
        throw open(rule);
      }
      Optional<AmountLimit> limit =
          Optional.ofNullable((BigDecimal) band.get("limit"))
              .map(amount -> new AmountLimit(amount, edge(band.get("limitBelongs"))));
      tiers.add(new AuthorityTier((String) band.get("decides"), limit));
    }
    Currency currency = Currency.getInstance(rule.text("currency").orElse("CNY"));
    return new AuthorityTable(rule.clause(), currency, tiers);
  }

  private static Edge edge(Object belongs) {
    if (belongs instanceof String side) {
      return side.equals("BELOW") ? Edge.INCLUSIVE : Edge.EXCLUSIVE;
    }
    return Edge.OPEN;
  }

  /**
   * How documents are numbered; empty if their number is another document's.
   *
   * @throws BusinessException {@link PolicyProblem#FIGURE_OPEN}
   */
  public static Optional<NumberPattern> numbers(PolicyRule rule) {
    ensureSettled(rule, "pattern");
    Reset reset = rule.text("resets").map(Reset::valueOf).orElse(Reset.NEVER);
    return rule.text("pattern").map(text -> NumberPattern.parse(text, reset, Overflow.REFUSE));
  }

  /** How many of many; empty if the rule only says on which scale. */
  public static Optional<SamplingRule> sampling(PolicyRule rule) {
    return rule.map("percent").values().stream()
        .findFirst()
        .map(percent -> new SamplingRule(((BigDecimal) percent).intValueExact(), rule.clause()));
  }

  private static void ensureSettled(PolicyRule rule, String field) {
    boolean open =
        rule.open().stream()
            .anyMatch(
                figure -> figure.path().equals(field) || figure.path().startsWith(field + "."));
    if (open) {
      throw open(rule);
    }
  }

  private static BusinessException open(PolicyRule rule) {
    return new BusinessException(
        PolicyProblem.FIGURE_OPEN, null, rule.section(), rule.id(), rule.clause());
  }

  private static int whole(Map<String, Object> fields, String key) {
    return ((BigDecimal) fields.get(key)).intValueExact();
  }
}
