package org.weibao.routine.control;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.weibao.kernel.BusinessException;
import org.weibao.routine.RoutineRule;

/**
 * Puts visits on days. Each period has as many as its rhythm asks for, spread over its working
 * days; where there are fewer working days than visits, other days have to do. The same facts give
 * the same keys, whenever they are reckoned.
 */
public final class RoutinePlan {

  private static final int TURNS = 5;

  private final Function<LocalDate, Optional<RoutineRule>> rules;
  private final Predicate<LocalDate> working;
  private final int turn;
  private final String prefix;

  /**
   * A visit that is asked for.
   *
   * @param key names its period
   * @param sequence number within the period, from 1
   * @param first first day of the period
   * @param last last day of the period
   * @param day where it is put
   */
  public record Slot(
      String key, int sequence, LocalDate first, LocalDate last, LocalDate day, RoutineRule rule) {}

  private record Stretch(String key, LocalDate first, LocalDate last) {}

  /**
   * A plan.
   *
   * @param rules what is asked for on a day
   * @param working whether a day is a working day
   * @param turn spreads projects over the days, any number
   */
  public RoutinePlan(
      Function<LocalDate, Optional<RoutineRule>> rules, Predicate<LocalDate> working, long turn) {
    this(rules, working, turn, "");
  }

  /**
   * A plan beside others of the project.
   *
   * @param prefix what the names of its periods begin with
   */
  public RoutinePlan(
      Function<LocalDate, Optional<RoutineRule>> rules,
      Predicate<LocalDate> working,
      long turn,
      String prefix) {
    this.rules = rules;
    this.working = working;
    this.turn = (int) Math.floorMod(turn, (long) TURNS);
    this.prefix = prefix;
  }

  /**
   * Visits of the periods that are under way on the first day or begin until the last.
   *
   * @param today no visit is put before it
   */
  public List<Slot> slots(LocalDate today, LocalDate until) {
    List<Slot> slots = new ArrayList<>();
    LocalDate day = today;
    while (!day.isAfter(until)) {
      Optional<RoutineRule> rule = rules.apply(day);
      Optional<Stretch> stretch = stretch(rule, day);
      if (stretch.isPresent()) {
        slots.addAll(slots(rule.get(), stretch.get(), day));
        day = stretch.get().last().plusDays(1);
      } else {
        day = day.plusDays(1);
      }
    }
    return slots;
  }

  private static Optional<Stretch> stretch(Optional<RoutineRule> rule, LocalDate day) {
    return rule.flatMap(RoutineRule::rhythm).map(rhythm -> stretch(rhythm, day));
  }

  private static Stretch stretch(RoutineRule.Rhythm rhythm, LocalDate day) {
    if (rhythm.months() > 0) {
      return months(rhythm, day);
    }
    if (rhythm.every() == 0) {
      return new Stretch(
          rhythm.period().key(day), rhythm.period().firstDay(day), rhythm.period().lastDay(day));
    }
    long since = rhythm.anchor().orElse(day).until(day, DAYS);
    LocalDate first = day.minusDays(Math.floorMod(since, (long) rhythm.every()));
    return new Stretch(first + "+" + rhythm.every(), first, first.plusDays(rhythm.every() - 1L));
  }

  /** Months are counted from the first day each time, so that short ones shift none. */
  private static Stretch months(RoutineRule.Rhythm rhythm, LocalDate day) {
    LocalDate anchor = rhythm.anchor().orElse(day);
    long turns = Math.max(0, anchor.until(day, MONTHS) / rhythm.months());
    while (!anchor.plusMonths((turns + 1) * rhythm.months()).isAfter(day)) {
      turns++;
    }
    LocalDate first = anchor.plusMonths(turns * rhythm.months());
    LocalDate last = anchor.plusMonths((turns + 1) * rhythm.months()).minusDays(1);
    return new Stretch(first + "+" + rhythm.months() + "M", first, last);
  }

  /**
   * From when on the rule has held within the period. A period that is nearly over still asks for
   * all of its visits; one in which the rule is new, for no more than it has days.
   */
  private LocalDate begun(RoutineRule rule, Stretch stretch, LocalDate from) {
    LocalDate begun = from;
    while (begun.isAfter(stretch.first()) && holds(rule, begun.minusDays(1))) {
      begun = begun.minusDays(1);
    }
    return begun;
  }

  private boolean holds(RoutineRule rule, LocalDate day) {
    try {
      return rules.apply(day).filter(found -> found.clause().equals(rule.clause())).isPresent();
    } catch (BusinessException e) {
      // What was asked for then is not known, so that it was not this.
      return false;
    }
  }

  private List<Slot> slots(RoutineRule rule, Stretch stretch, LocalDate from) {
    int times = rule.rhythm().orElseThrow().times();
    List<LocalDate> all = from.datesUntil(stretch.last().plusDays(1)).toList();
    List<LocalDate> open = all.stream().filter(working).toList();
    List<LocalDate> days = open.size() < times ? all : open;
    int count = (int) Math.min(times, begun(rule, stretch, from).until(stretch.last(), DAYS) + 1);
    List<LocalDate> chosen =
        IntStream.range(0, count)
            .map(i -> ((2 * i + 1) * days.size() / (2 * count) + turn) % days.size())
            .sorted()
            .mapToObj(days::get)
            .toList();
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      slots.add(
          new Slot(
              prefix + stretch.key(), i + 1, stretch.first(), stretch.last(), chosen.get(i), rule));
    }
    return slots;
  }
}
