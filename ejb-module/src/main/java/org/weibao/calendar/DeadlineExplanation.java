package org.weibao.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.weibao.kernel.DecisionStep;

/**
 * Why a deadline is where it is: every stretch of time that counted, every pause that did not, and
 * every date on the way that did not follow its weekday. It names the version of the calendar and
 * stays true when there is a newer one.
 *
 * @param calendar code of the calendar
 * @param version its version
 * @param zone where its clocks hang
 * @param start when the goal began to count
 * @param goal what was to be kept
 * @param counted what counted, in order; together as long as the goal
 * @param pauses what did not count before the deadline, in order
 * @param otherDays dates up to the deadline that are closed or worked unlike their weekday
 * @param deadline the first instant at which the goal has elapsed
 */
public record DeadlineExplanation(
    String calendar,
    int version,
    ZoneId zone,
    Instant start,
    Goal goal,
    List<OpenSpan> counted,
    List<Pause> pauses,
    List<DatedException> otherDays,
    Instant deadline) {

  static DeadlineExplanation of(
      BusinessCalendar calendar, Instant start, Goal goal, List<Pause> pauses) {
    Instant from = start.truncatedTo(ChronoUnit.MICROS);
    Instant deadline = calendar.deadline(start, goal, pauses);
    Counting counting = goal.unit().counting();
    List<OpenSpan> counted = new ArrayList<>();
    List<Pause> skipped = new ArrayList<>();
    Instant at = from;
    for (Pause pause : pauses) {
      if (!pause.from().isBefore(deadline)) {
        break;
      }
      count(calendar, counting, at, pause.from(), counted);
      skipped.add(pause);
      at = pause.to();
    }
    count(calendar, counting, at, deadline, counted);
    return new DeadlineExplanation(
        calendar.spec().code(),
        calendar.spec().version(),
        calendar.zone(),
        from,
        goal,
        counted,
        skipped,
        counting == Counting.CLOCK_TIME ? List.of() : otherDays(calendar, from, deadline),
        deadline);
  }

  /** All time that counted; as long as the goal. */
  public Duration length() {
    return counted.stream().map(OpenSpan::length).reduce(Duration.ZERO, Duration::plus);
  }

  /** The explanation as sentences: the goal, and how it was reached. */
  public List<DecisionStep> steps() {
    List<DecisionStep> steps = new ArrayList<>();
    steps.add(goal.step());
    steps.addAll(reckoning());
    return List.copyOf(steps);
  }

  /** How the goal was reached, in the order of time. */
  public List<DecisionStep> reckoning() {
    List<Dated> lines = new ArrayList<>();
    Duration sum = Duration.ZERO;
    for (OpenSpan span : counted) {
      sum = sum.plus(span.length());
      lines.add(new Dated(span.from(), countedStep(span, sum)));
    }
    for (Pause pause : pauses) {
      lines.add(new Dated(pause.from(), pausedStep(pause)));
    }
    for (DatedException day : otherDays) {
      Instant midnight = day.date().atStartOfDay(zone).toInstant();
      lines.add(new Dated(midnight, otherDayStep(day)));
    }
    lines.sort(Comparator.comparing(Dated::at));
    List<DecisionStep> steps = new ArrayList<>();
    steps.add(DecisionStep.of("why.deadline.calendar", calendar, version, zone));
    steps.add(DecisionStep.of("why.deadline.start", day(start), time(start)));
    lines.forEach(line -> steps.add(line.step()));
    steps.add(DecisionStep.of("why.deadline.reached", day(deadline), time(deadline)));
    return List.copyOf(steps);
  }

  private DecisionStep countedStep(OpenSpan span, Duration sum) {
    return DecisionStep.of(
        "why.deadline.counted",
        day(span.from()),
        time(span.from()),
        day(span.to()),
        time(span.to()),
        text(span.length()),
        text(sum));
  }

  private DecisionStep pausedStep(Pause pause) {
    return DecisionStep.of(
        "why.deadline.paused",
        day(pause.from()),
        time(pause.from()),
        day(pause.to()),
        time(pause.to()),
        pause.reason());
  }

  private static DecisionStep otherDayStep(DatedException day) {
    String key =
        day.kind() == DayKind.CLOSED ? "why.deadline.day-closed" : "why.deadline.day-worked";
    return DecisionStep.of(key, day.date(), day.name(), day.source());
  }

  private LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  private LocalTime time(Instant at) {
    return LocalTime.ofInstant(at, zone).truncatedTo(ChronoUnit.SECONDS);
  }

  /** A length as hours, minutes and, if there are any, seconds. */
  private static String text(Duration length) {
    StringBuilder text = new StringBuilder().append(length.toHours());
    appendTwoDigits(text, length.toMinutesPart());
    if (length.toSecondsPart() != 0) {
      appendTwoDigits(text, length.toSecondsPart());
    }
    return text.toString();
  }

  private static void appendTwoDigits(StringBuilder text, int value) {
    text.append(value < 10 ? ":0" : ":").append(value);
  }

  private static void count(
      BusinessCalendar calendar,
      Counting counting,
      Instant from,
      Instant to,
      List<OpenSpan> counted) {
    if (counting == Counting.WORKING_TIME) {
      calendar.spansBetween(
          from,
          to,
          (open, close) ->
              counted.add(
                  new OpenSpan(BusinessCalendar.instant(open), BusinessCalendar.instant(close))));
    } else if (from.isBefore(to)) {
      counted.add(new OpenSpan(from, to));
    }
  }

  private static List<DatedException> otherDays(
      BusinessCalendar calendar, Instant start, Instant deadline) {
    LocalDate first = LocalDate.ofInstant(start, calendar.zone());
    LocalDate last = LocalDate.ofInstant(deadline, calendar.zone());
    return calendar.spec().exceptions().stream()
        .filter(day -> !day.date().isBefore(first) && !day.date().isAfter(last))
        .filter(day -> differs(calendar, day.date()))
        .sorted(Comparator.comparing(DatedException::date))
        .toList();
  }

  private static boolean differs(BusinessCalendar calendar, LocalDate date) {
    List<TimeWindow> usual = calendar.spec().week().getOrDefault(date.getDayOfWeek(), List.of());
    return !calendar.windowsOn(date).equals(usual);
  }

  /** A sentence with its place in the order of time. */
  private record Dated(Instant at, DecisionStep step) {}
}
