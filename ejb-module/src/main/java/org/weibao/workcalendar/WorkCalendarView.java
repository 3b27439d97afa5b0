package org.weibao.workcalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.calendar.CalendarSpec;
import org.weibao.calendar.TimeWindow;
import org.weibao.policy.OpenFigure;
import org.weibao.policy.PolicyRule;

/**
 * A calendar as it is today.
 *
 * @param code for example {@code S04/working-hours}
 * @param system regulation that it belongs to; empty for the public holidays alone
 * @param policy pack and version; empty for the public holidays alone
 * @param clauses clauses of the calendar
 * @param use what it is the calendar of, by the vocabulary of the packs
 * @param version grows with every exception that is entered or withdrawn
 * @param spec windows and exceptions; empty while nobody has said when it is open
 * @param open what somebody must still say
 * @param followsHolidays whether public holidays and make-up days count
 * @param users rules that count by it
 * @param endsSoon whether the days of its notices end within {@link WorkCalendars#WARNING_DAYS}
 */
public record WorkCalendarView(
    String code,
    Optional<String> system,
    Optional<String> policy,
    List<String> clauses,
    Optional<String> use,
    int version,
    Optional<CalendarSpec> spec,
    List<OpenFigure> open,
    boolean followsHolidays,
    List<PolicyRule> users,
    boolean endsSoon) {

  /** Lists are copied. */
  public WorkCalendarView {
    clauses = List.copyOf(clauses);
    open = List.copyOf(open);
    users = List.copyOf(users);
  }

  /** Open time of a weekday; none while the calendar is open, or on a day off. */
  public List<TimeWindow> windows(DayOfWeek day) {
    return spec.map(CalendarSpec::week)
        .map((Map<DayOfWeek, List<TimeWindow>> week) -> week.getOrDefault(day, List.of()))
        .orElse(List.of());
  }

  /** The last day whose holidays are known. */
  public Optional<LocalDate> knownUntil() {
    return spec.flatMap(CalendarSpec::knownUntil);
  }
}
