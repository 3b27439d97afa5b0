package org.weibao.policy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.weibao.authority.AmountLimit;
import org.weibao.authority.AuthorityTable;
import org.weibao.authority.AuthorityTier;
import org.weibao.authority.Edge;
import org.weibao.authority.SamplingRule;
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
 * What rules of packs say, in the terms of the engines that carry them out. A figure that is open
 * stays open: there is then no goal, no recurrence and nobody who decides, and nothing is made up.
 */
public final class RuleTerms {

  private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
  private static final BigDecimal HOURS_OF_DAY = BigDecimal.valueOf(24);
  private static final int LAST_DAY = 31;

  private RuleTerms() {}

  /**
   * How long something may take; empty if the rule gives no figure, or leaves it to an agreement.
   * Part of an hour is minutes, half a calendar day is twelve hours.
   *
   * @param deadline a rule of the section {@code deadlines}
   */
  public static Optional<Goal> goal(PolicyRule deadline) {
    Map<String, Object> goal = deadline.map("goal");
    if (goal.containsKey("sameDay")) {
      return Optional.of(Goal.days(0));
    }
    if (goal.containsKey("nextDay")) {
      return Optional.of(Goal.days(1));
    }
    if (goal.containsKey("byTime")) {
      LocalTime time = LocalTime.parse((String) goal.get("byTime"));
      return Optional.of(Goal.days(whole(goal, "daysLater")).at(time));
    }
    if (goal.containsKey("days")) {
      return Optional.of(days(number(goal, "days")));
    }
    return length(goal);
  }

  private static Optional<Goal> length(Map<String, Object> goal) {
    if (goal.containsKey("minutes")) {
      return Optional.of(new Goal(whole(goal, "minutes"), GoalUnit.MINUTES));
    }
    if (goal.containsKey("hours")) {
      return Optional.of(hours(number(goal, "hours"), GoalUnit.HOURS, GoalUnit.MINUTES));
    }
    if (goal.containsKey("workingHours")) {
      BigDecimal hours = number(goal, "workingHours");
      return Optional.of(hours(hours, GoalUnit.WORKING_HOURS, GoalUnit.WORKING_MINUTES));
    }
    if (goal.containsKey("workingDays")) {
      return Optional.of(Goal.workingDays(whole(goal, "workingDays")));
    }
    return goal.containsKey("months")
        ? Optional.of(Goal.months(whole(goal, "months")))
        : Optional.empty();
  }

  private static Goal days(BigDecimal days) {
    return isWhole(days)
        ? Goal.days(days.intValueExact())
        : hours(days.multiply(HOURS_OF_DAY), GoalUnit.HOURS, GoalUnit.MINUTES);
  }

  private static Goal hours(BigDecimal hours, GoalUnit unit, GoalUnit smaller) {
    return isWhole(hours)
        ? new Goal(hours.intValueExact(), unit)
        : new Goal(hours.multiply(MINUTES).intValueExact(), smaller);
  }

  /**
   * When something has to be done again; empty if its figure is open.
   *
   * @param schedule a rule of the section {@code schedules}
   * @param first the day from which intervals are counted, for what comes every so many months
   * @throws IllegalArgumentException if intervals have no first day
   */
  public static Optional<Recurrence> recurrence(PolicyRule schedule, Optional<LocalDate> first) {
    Map<String, Object> due = schedule.map("due");
    if (due.isEmpty() || !schedule.open().isEmpty()) {
      return Optional.empty();
    }
    if (due.containsKey("event")) {
      return Optional.of(relative(due));
    }
    if (due.containsKey("relation")) {
      Relation relation = Relation.valueOf((String) due.get("relation"));
      return Optional.of(Recurrence.monthly(relation, whole(due, "dayOfMonth")));
    }
    if (due.containsKey("before")) {
      LocalTime time = LocalTime.parse((String) due.get("before"));
      return Optional.of(new Recurrence.WeekdaysAt(EnumSet.allOf(DayOfWeek.class), time));
    }
    if (due.containsKey("everyMonths")) {
      LocalDate day =
          first.orElseThrow(
              () -> new IllegalArgumentException(schedule.clause() + " needs a first day"));
      return Optional.of(
          new Recurrence.Every(whole(due, "everyMonths"), Recurrence.Unit.MONTH, day));
    }
    return Optional.of(due.containsKey("times") ? times(due) : months(due));
  }

  private static Recurrence relative(Map<String, Object> due) {
    int months = due.containsKey("months") ? whole(due, "months") : 0;
    int days = due.containsKey("days") ? whole(due, "days") : 0;
    if (Integer.signum(months) * Integer.signum(days) < 0) {
      throw new IllegalArgumentException("before and after " + due.get("event") + " at once");
    }
    Recurrence.Side side = months < 0 || days < 0 ? Recurrence.Side.BEFORE : Recurrence.Side.AFTER;
    return new Recurrence.RelativeTo(
        (String) due.get("event"), side, Math.abs(months), Math.abs(days));
  }

  private static Recurrence times(Map<String, Object> due) {
    Period period = Period.valueOf((String) due.get("per"));
    return due.containsKey("dayOfMonth")
        ? new Recurrence.DayInPeriod(period, period.months(), whole(due, "dayOfMonth"), Relation.BY)
        : new Recurrence.TimesPer(whole(due, "times"), period);
  }

  private static Recurrence months(Map<String, Object> due) {
    Set<Integer> months = new HashSet<>();
    ((List<?>) due.get("months")).forEach(month -> months.add(number(month).intValueExact()));
    if (due.get("daysOfMonth") instanceof Map<?, ?> days) {
      return new Recurrence.DaysOfMonths(
          months, number(days.get("from")).intValueExact(), number(days.get("to")).intValueExact());
    }
    return new Recurrence.DaysOfMonths(months, 1, LAST_DAY);
  }

  /**
   * A calendar of a pack; empty if its days are open.
   *
   * @param calendar a rule of the section {@code calendars}
   * @param version of the pack
   * @param zone where its clocks hang if the pack does not say
   * @param published finds published days by their code, for example {@code cn}
   * @throws IllegalArgumentException if it follows published days and its weekdays differ, so that
   *     nobody can say when a make-up day is open
   */
  public static Optional<CalendarSpec> calendar(
      PolicyRule calendar, int version, ZoneId zone, Function<String, PublishedDays> published) {
    ZoneId own = calendar.text("zone").map(ZoneId::of).orElse(zone);
    if (calendar.fields().containsKey("alwaysOpen")) {
      return Optional.of(CalendarSpec.always(own));
    }
    Map<DayOfWeek, List<TimeWindow>> week = week(calendar.maps("days"));
    if (week.isEmpty()) {
      return Optional.empty();
    }
    boolean follows = calendar.text("holidays").filter("CN"::equals).isPresent();
    CalendarSpec spec =
        new CalendarSpec(
            calendar.id(),
            version,
            own,
            week,
            follows ? workedDay(calendar, week) : List.of(),
            List.of(),
            Optional.empty());
    return Optional.of(follows ? spec.with(published.apply("cn")) : spec);
  }

  private static Map<DayOfWeek, List<TimeWindow>> week(List<Map<String, Object>> days) {
    Map<DayOfWeek, List<TimeWindow>> week = new EnumMap<>(DayOfWeek.class);
    for (Map<String, Object> entry : days) {
      List<TimeWindow> windows =
          texts(entry.get("windows")).stream().map(TimeWindow::parse).toList();
      for (DayOfWeek day : DayOfWeek.values()) {
        if (texts(entry.get("on")).contains(day.name().substring(0, 3))) {
          week.merge(day, windows, RuleTerms::both);
        }
      }
    }
    return week;
  }

  private static List<TimeWindow> both(List<TimeWindow> one, List<TimeWindow> other) {
    List<TimeWindow> all = new ArrayList<>(one);
    all.addAll(other);
    return all;
  }

  private static List<TimeWindow> workedDay(
      PolicyRule calendar, Map<DayOfWeek, List<TimeWindow>> week) {
    Set<List<TimeWindow>> kinds = new HashSet<>(week.values());
    if (kinds.size() > 1) {
      throw new IllegalArgumentException(
          calendar.id() + ": weekdays differ, so make-up days need hours of their own");
    }
    return kinds.iterator().next();
  }

  /**
   * Who decides up to which amount. Where the rule does not say who decides at exactly a limit, the
   * table says so when it is asked.
   *
   * @param threshold a rule of the section {@code thresholds} whose bands are amounts
   * @throws BusinessException with {@link PolicyProblem#FIGURE_OPEN} if a limit itself is open
   */
  public static AuthorityTable authority(PolicyRule threshold) {
    List<Map<String, Object>> bands = threshold.maps("bands");
    List<AuthorityTier> tiers = new ArrayList<>();
    for (Map<String, Object> band : bands) {
      boolean last = tiers.size() == bands.size() - 1;
      if (isOpen(band.get("limit")) || !last && !band.containsKey("limit")) {
        throw new BusinessException(
            PolicyProblem.FIGURE_OPEN,
            null,
            threshold.clause(),
            threshold.id(),
            threshold.clause());
      }
      tiers.add(new AuthorityTier((String) band.get("decides"), limit(band)));
    }
    String currency = threshold.text("currency").orElse("CNY");
    return new AuthorityTable(threshold.clause(), Currency.getInstance(currency), tiers);
  }

  private static Optional<AmountLimit> limit(Map<String, Object> band) {
    if (!band.containsKey("limit")) {
      return Optional.empty();
    }
    return Optional.of(new AmountLimit(number(band, "limit"), edge(band)));
  }

  /** Whether exactly its limit belongs to a band. */
  static Edge edge(Map<String, Object> band) {
    return switch (String.valueOf(band.get("limitBelongs"))) {
      case "BELOW" -> Edge.INCLUSIVE;
      case "ABOVE" -> Edge.EXCLUSIVE;
      default -> Edge.OPEN;
    };
  }

  /**
   * How many of many have to be asked; empty if the rule names no share.
   *
   * @param sampling a rule of the section {@code samplings}
   */
  public static Optional<SamplingRule> sampling(PolicyRule sampling) {
    Map<String, Object> percent = sampling.map("percent");
    return percent.values().stream()
        .findFirst()
        .map(share -> new SamplingRule(number(share).intValueExact(), sampling.clause()));
  }

  /**
   * How numbers look; empty if the pattern is open or another document's number is taken.
   *
   * @param number a rule of the section {@code numbers}
   * @param overflow what happens when a count has more digits than the pattern, of which no
   *     regulation speaks
   */
  public static Optional<NumberPattern> numbers(PolicyRule number, Overflow overflow) {
    Reset reset = number.text("resets").map(Reset::valueOf).orElse(Reset.NEVER);
    return number
        .text("pattern")
        .filter(text -> !isOpen(number.fields().get("pattern")))
        .map(text -> NumberPattern.parse(text, reset, overflow));
  }

  private static Set<String> texts(Object list) {
    return ((List<?>) list)
        .stream().map(String::valueOf).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static int whole(Map<String, Object> fields, String field) {
    return number(fields, field).intValueExact();
  }

  private static BigDecimal number(Map<String, Object> fields, String field) {
    return number(fields.get(field));
  }

  private static BigDecimal number(Object value) {
    return new BigDecimal(value.toString());
  }

  /** In the place of an open figure stands its question. */
  private static boolean isOpen(Object value) {
    return value instanceof Map<?, ?> map && map.containsKey("open");
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }
}
