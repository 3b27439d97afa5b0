package org.weibao.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.weibao.policy.ArrivalKind;

/**
 * The eighteen months: calls, visits, repairs and closings in the order of time. Only requests that
 * are open are held in memory, so that a million of them need little more than four thousand.
 */
final class Months {

  private final Telling telling;
  private final Calls calls;
  private final Register register;
  private final Repairs repairs;
  private final Returns returns;
  private final Agenda agenda;
  private final VisitPlanner planner;
  private final Set<CaseFile> open = new LinkedHashSet<>();

  Months(
      Telling telling,
      Calls calls,
      Register register,
      Repairs repairs,
      Returns returns,
      Agenda agenda) {
    this.telling = telling;
    this.calls = calls;
    this.register = register;
    this.repairs = repairs;
    this.returns = returns;
    this.agenda = agenda;
    this.planner = new VisitPlanner(telling.book().settings());
  }

  void pass() {
    List<LocalDate> days = telling.firstDay().datesUntil(telling.anchor()).toList();
    for (LocalDate day : days) {
      calls.of(day).forEach(file -> agenda.plan(file.registeredAt, () -> registered(file)));
      agenda.passUntil(day.plusDays(1).atStartOfDay(telling.zone()).toInstant());
    }
    // What was still to come has not happened.
    for (CaseFile file : open) {
      repairs.interrupt(file);
      register.tell(file);
    }
    open.clear();
  }

  private void registered(CaseFile file) {
    register.enter(file);
    open.add(file);
    boolean byPhone =
        file.decision.arrival() == ArrivalKind.PHONE_ONLY
            && file.percent() < telling.book().settings().phoneOnlyPercent();
    if (byPhone) {
      Instant at = file.registeredAt.plus(Duration.ofMinutes(file.between(20, 26 * 60)));
      agenda.plan(at, () -> close(file, at));
    } else {
      come(file, planner.firstArrival(file));
    }
  }

  private void come(CaseFile file, Instant at) {
    repairs.send(file, at);
    agenda.plan(
        at,
        () -> {
          repairs.arrive(file);
          agenda.plan(file.visit.leftAt, () -> left(file));
        });
  }

  private void left(CaseFile file) {
    DemoSettings settings = telling.book().settings();
    boolean solved = file.visits > 1 || file.percent() >= settings.secondVisitPercent();
    Instant leftAt = file.visit.leftAt;
    Instant again = planner.nextArrival(file);
    repairs.leave(file, solved);
    if (!solved) {
      come(file, again);
      return;
    }
    if (file.brokenDevice != null) {
      returns.consider(file, leftAt);
    }
    Duration confirmed =
        file.percent() < settings.closeSameDayPercent()
            ? Duration.ofSeconds(file.between(60, 6 * 3600))
            : Duration.ofSeconds(file.between(6 * 3600, settings.closeDays() * 86_400));
    Instant at = leftAt.plus(confirmed);
    agenda.plan(at, () -> close(file, at));
  }

  private void close(CaseFile file, Instant at) {
    if (file.status.equals("AWAITING_RETURN")) {
      Instant later = at.plus(Duration.ofHours(file.between(20, 28)));
      agenda.plan(later, () -> close(file, later));
      return;
    }
    register.close(file, at);
    register.tell(file);
    returns.requestTold(file);
    open.remove(file);
  }
}
