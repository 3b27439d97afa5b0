package org.weibao.schedule;

import java.time.DayOfWeek;
import java.util.stream.Collectors;
import org.weibao.kernel.DecisionStep;

/** Recurrences as sentences. */
final class ScheduleSteps {

  private ScheduleSteps() {}

  static DecisionStep rule(Recurrence recurrence) {
    if (recurrence instanceof Recurrence.DayInPeriod rule) {
      return DecisionStep.of(
          "why.schedule." + rule.relation(), rule.period(), rule.month(), rule.day());
    }
    if (recurrence instanceof Recurrence.DaysOfMonths rule) {
      String months =
          rule.months().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
      return DecisionStep.of("why.schedule.days-of-months", months, rule.from(), rule.to());
    }
    if (recurrence instanceof Recurrence.TimesPer rule) {
      return DecisionStep.of("why.schedule.times", rule.times(), rule.period());
    }
    if (recurrence instanceof Recurrence.Every rule) {
      return DecisionStep.of("why.schedule.every-" + rule.unit(), rule.every(), rule.first());
    }
    if (recurrence instanceof Recurrence.WeekdaysAt rule) {
      return weekdays(rule);
    }
    Recurrence.RelativeTo rule = (Recurrence.RelativeTo) recurrence;
    return DecisionStep.of(
        "why.schedule.relative-" + rule.side(), rule.months(), rule.days(), rule.event());
  }

  private static DecisionStep weekdays(Recurrence.WeekdaysAt rule) {
    if (rule.weekdays().size() == DayOfWeek.values().length) {
      return DecisionStep.of("why.schedule.daily", rule.time());
    }
    String days =
        rule.weekdays().stream()
            .map(DayOfWeek::getValue)
            .sorted()
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return DecisionStep.of("why.schedule.weekdays", days, rule.time());
  }
}
