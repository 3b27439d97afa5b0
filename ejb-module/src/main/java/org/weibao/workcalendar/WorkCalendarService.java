package org.weibao.workcalendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.weibao.calendar.CalendarSpec;
import org.weibao.calendar.DatedException;
import org.weibao.calendar.DayKind;
import org.weibao.calendar.TimeWindow;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.workcalendar.entity.CalendarChanges;
import org.weibao.workcalendar.entity.CalendarException;

/** The door to the calendars. */
@Stateless
@Guarded
public class WorkCalendarService {

  /** Longest reason of an exception. */
  public static final int REASON_LENGTH = 200;

  private static final int HOURS_LENGTH = 100;

  @Inject WorkCalendars calendars;
  @Inject CalendarChanges changes;
  @Inject Clock clock;

  /** All calendars, the public holidays first. */
  @Allows("calendar.read")
  public List<WorkCalendarView> list() {
    return calendars.views();
  }

  /**
   * A calendar by its code.
   *
   * @throws BusinessException {@link WorkCalendarProblem#UNKNOWN}
   */
  @Allows("calendar.read")
  public WorkCalendarView get(String code) {
    return calendars.views().stream()
        .filter(view -> view.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new BusinessException(WorkCalendarProblem.UNKNOWN, "calendar", code));
  }

  /** Until when public holidays are known. */
  @Allows("calendar.read")
  public PublishedEnd publishedEnd() {
    return new PublishedEnd(calendars.publishedEndSoon(), calendars.published().knownUntil());
  }

  /** All exceptions that were ever entered for a calendar, the latest day first. */
  @Allows("calendar.read")
  public List<ExceptionView> exceptions(String code) {
    return changes.views(code);
  }

  /**
   * Enters a day that differs from its weekday. The calendar has a new version from then on; open
   * clocks are reckoned again, what was decided keeps its version.
   *
   * @throws BusinessException {@link WorkCalendarProblem}
   */
  @Allows("calendar.change")
  public ExceptionView enter(NewException command, CallContext context) {
    WorkCalendarView view = get(command.calendar());
    CalendarSpec spec =
        view.spec()
            .orElseThrow(
                () -> new BusinessException(WorkCalendarProblem.OPEN, "calendar", view.code()));
    if (command.day() == null || !command.day().isAfter(today(spec))) {
      throw new BusinessException(WorkCalendarProblem.PAST_DAY, "day", today(spec));
    }
    DatedException exception = exception(command, spec, context);
    Instant now = clock.instant();
    int version = changes.next(view.code(), now);
    if (changes.on(view.code(), command.day()).isPresent()) {
      throw new BusinessException(WorkCalendarProblem.DAY_TAKEN, "day", command.day());
    }
    return changes.add(new CalendarException(view.code(), exception, version, context, now));
  }

  /**
   * Takes an exception back; the calendar has a new version without it.
   *
   * @param version of the exception that the caller has seen
   * @throws BusinessException {@link WorkCalendarProblem}
   */
  @Allows("calendar.change")
  public ExceptionView withdraw(String code, long id, int version, CallContext context) {
    WorkCalendarView view = get(code);
    Instant now = clock.instant();
    int next = changes.next(code, now);
    CalendarException exception =
        changes
            .findForUpdate(id)
            .filter(found -> found.calendar().equals(code))
            .orElseThrow(() -> new BusinessException(WorkCalendarProblem.UNKNOWN, null, id));
    exception.ensureSeen(version);
    LocalDate today = today(view.spec().orElseThrow());
    if (!exception.day().isAfter(today)) {
      throw new BusinessException(WorkCalendarProblem.PAST_DAY, "day", today);
    }
    exception.withdraw(next, context, now);
    return changes.changed(exception);
  }

  private DatedException exception(NewException command, CalendarSpec spec, CallContext context) {
    String reason = command.reason() == null ? "" : command.reason().strip();
    if (reason.isEmpty() || reason.length() > REASON_LENGTH) {
      throw new BusinessException(WorkCalendarProblem.REASON_MISSING, "reason", REASON_LENGTH);
    }
    String hours = command.hours() == null ? "" : command.hours().strip();
    boolean nothingUsual = spec.workedDay().isEmpty() && hours.isEmpty();
    if (command.kind() == DayKind.WORKED && nothingUsual || hours.length() > HOURS_LENGTH) {
      throw new BusinessException(WorkCalendarProblem.HOURS_WRONG, "hours");
    }
    try {
      List<TimeWindow> windows =
          hours.isEmpty()
              ? List.of()
              : Stream.of(hours.split("[,,、;]", -1)).map(TimeWindow::parse).toList();
      return new DatedException(
          command.day(), command.kind(), windows, reason, context.displayName());
    } catch (IllegalArgumentException e) {
      throw new BusinessException(WorkCalendarProblem.HOURS_WRONG, "hours");
    }
  }

  private LocalDate today(CalendarSpec spec) {
    return LocalDate.ofInstant(clock.instant(), spec.zone());
  }
}
