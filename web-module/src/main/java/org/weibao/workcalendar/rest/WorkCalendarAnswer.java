package org.weibao.workcalendar.rest;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.calendar.DatedException;
import org.weibao.calendar.DayKind;
import org.weibao.calendar.TimeWindow;
import org.weibao.kernel.rest.Instants;
import org.weibao.request.ClockWork;
import org.weibao.workcalendar.ExceptionView;
import org.weibao.workcalendar.WorkCalendarView;

/** A calendar with its days and how far its clocks are reckoned again. */
@Schema(name = "WorkCalendar", description = "A calendar by which deadlines are counted")
public record WorkCalendarAnswer(
    Summary calendar,
    List<Weekday> week,
    List<Day> days,
    List<Entered> exceptions,
    List<Work> work) {

  /** What a list says of a calendar. */
  @Schema(name = "WorkCalendarSummary")
  public record Summary(
      @Schema(example = "S04/working-hours") String code,
      @Schema(example = "S04@1") String policy,
      List<String> clauses,
      int version,
      @Schema(description = "Nobody has said yet when it is open") boolean open,
      boolean followsHolidays,
      @Schema(description = "Last day whose holidays were published") LocalDate knownUntil,
      @Schema(description = "That day is less than 60 days away") boolean endsSoon,
      @Schema(description = "Rules that count by it") List<String> rules,
      @Schema(description = "Open requests that depend on it") long openRequests) {}

  /** Open time of a weekday. */
  @Schema(name = "WorkCalendarWeekday")
  public record Weekday(
      DayOfWeek day, @Schema(example = "[\"09:00-12:00\"]") List<String> windows) {}

  /** A day that differs from its weekday. */
  @Schema(name = "WorkCalendarDay")
  public record Day(
      LocalDate day,
      DayKind kind,
      String name,
      @Schema(description = "Number of the notice, or who entered it") String source) {}

  /** An exception that a person entered. */
  @Schema(name = "WorkCalendarException")
  public record Entered(
      long id,
      LocalDate day,
      DayKind kind,
      String hours,
      String reason,
      String enteredByName,
      OffsetDateTime enteredAt,
      String withdrawnByName,
      OffsetDateTime withdrawnAt,
      int version) {

    static Entered of(ExceptionView view, ZoneId zone) {
      return new Entered(
          view.id(),
          view.day(),
          view.kind(),
          view.hours(),
          view.reason(),
          view.enteredByName(),
          Instants.at(view.enteredAt(), zone),
          view.withdrawnByName().orElse(null),
          view.withdrawnAt().map(at -> Instants.at(at, zone)).orElse(null),
          view.version());
    }
  }

  /** How far the open clocks were reckoned again. */
  @Schema(name = "ClockReckoning")
  public record Work(
      int version,
      int total,
      int done,
      @Schema(description = "Clocks that are due at another time now") int moved,
      OffsetDateTime startedAt,
      OffsetDateTime finishedAt) {}

  static Summary summary(WorkCalendarView view, long openRequests) {
    return new Summary(
        view.code(),
        view.policy().orElse(null),
        view.clauses(),
        view.version(),
        view.spec().isEmpty(),
        view.followsHolidays(),
        view.knownUntil().orElse(null),
        view.endsSoon(),
        view.users().stream().map(rule -> rule.section() + "/" + rule.id()).toList(),
        openRequests);
  }

  static WorkCalendarAnswer of(
      WorkCalendarView view,
      long openRequests,
      List<ExceptionView> exceptions,
      List<ClockWork> work,
      ZoneId zone) {
    List<Weekday> week = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      week.add(new Weekday(day, view.windows(day).stream().map(TimeWindow::toString).toList()));
    }
    List<DatedException> days =
        view.spec()
            .map(
                spec ->
                    spec.exceptions().stream()
                        .sorted((one, other) -> one.date().compareTo(other.date()))
                        .toList())
            .orElse(List.of());
    return new WorkCalendarAnswer(
        summary(view, openRequests),
        week,
        days.stream()
            .map(one -> new Day(one.date(), one.kind(), one.name(), one.source()))
            .toList(),
        exceptions.stream().map(one -> Entered.of(one, zone)).toList(),
        work.stream().map(turn -> work(turn, zone)).toList());
  }

  private static Work work(ClockWork turn, ZoneId zone) {
    return new Work(
        turn.version(),
        turn.total(),
        turn.done(),
        turn.moved(),
        Instants.at(turn.startedAt(), zone),
        turn.finishedAt().map(at -> Instants.at(at, zone)).orElse(null));
  }
}
