package org.weibao.routine.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.weibao.calendar.BusinessCalendar;
import org.weibao.calendar.DayKind;
import org.weibao.kernel.BusinessException;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicySubject;
import org.weibao.workcalendar.WorkCalendars;

/**
 * On which days somebody comes: the working days of the calendar that a bound pack has, otherwise
 * the house's weekdays without China's public holidays and with its make-up days.
 */
@ApplicationScoped
public class VisitDays {

  @Inject WorkCalendars calendars;
  @Inject PolicyBook policies;
  @Inject Checklists checklists;

  /** The working days of a project, by the packs of a day. */
  public Predicate<LocalDate> of(String projectCode, LocalDate today) {
    Optional<BusinessCalendar> bound = bound(projectCode, today);
    if (bound.isPresent()) {
      return bound.get()::isWorkingDay;
    }
    Optional<BusinessCalendar> holidays = calendars.current(WorkCalendars.HOLIDAYS, "");
    return day ->
        holidays
            .flatMap(calendar -> calendar.exceptionOn(day))
            .map(exception -> exception.kind() == DayKind.WORKED)
            .orElseGet(() -> checklists.book().weekdays().contains(day.getDayOfWeek()));
  }

  private Optional<BusinessCalendar> bound(String projectCode, LocalDate today) {
    try {
      List<PolicyAnswer> found =
          policies
              .all(
                  new PolicyQuestion(
                      "calendars",
                      Optional.empty(),
                      PolicySubject.project(projectCode),
                      PolicyFacts.none(),
                      today))
              .stream()
              .filter(answer -> !answer.rule().maps("days").isEmpty())
              .toList();
      return found.size() == 1 ? calendar(found.get(0)) : Optional.empty();
    } catch (BusinessException e) {
      // Two packs claim the project's calendar, so that neither is its own.
      return Optional.empty();
    }
  }

  private Optional<BusinessCalendar> calendar(PolicyAnswer found) {
    String system = found.policy().replaceFirst("@.*", "");
    return calendars.current(system + "/" + found.rule().id(), found.policy());
  }
}
