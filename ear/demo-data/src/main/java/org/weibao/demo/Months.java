package org.weibao.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.weibao.policy.ArrivalKind;

/**
 * The eighteen months: calls, visits, repairs and closings in the order of time. Only requests that
 * are open are held in memory, so that a million of them need no more than four thousand.
 */
final class Months {

  private enum Event {
    REGISTER,
    ARRIVE,
    LEAVE,
    CLOSE
  }

  private record Due(Instant at, long turn, Event event, CaseFile file) {}

  private final Telling telling;
  private final Calls calls;
  private final Register register;
  private final Repairs repairs;
  private final VisitPlanner planner;
  private final PriorityQueue<Due> due =
      new PriorityQueue<>(Comparator.comparing(Due::at).thenComparing(Due::turn));
  private long turn;

  Months(Telling telling, Calls calls, Register register, Repairs repairs) {
    this.telling = telling;
    this.calls = calls;
    this.register = register;
    this.repairs = repairs;
    this.planner = new VisitPlanner(telling.book().settings());
  }

  void pass() {
    for (LocalDate day :
        (Iterable<LocalDate>) telling.firstDay().datesUntil(telling.anchor())::iterator) {
      calls.of(day).forEach(file -> plan(file.registeredAt, Event.REGISTER, file));
      Instant evening = day.plusDays(1).atStartOfDay(telling.zone()).toInstant();
      while (!due.isEmpty() && due.peek().at().isBefore(evening)) {
        happen(due.poll());
      }
    }
    // What was still to come has not happened; told in the order of registration.
    List<CaseFile> open =
        due.stream()
            .map(Due::file)
            .filter(file -> file.number != null)
            .sorted(Comparator.comparing((CaseFile file) -> file.id))
            .toList();
    due.clear();
    for (CaseFile file : open) {
      repairs.interrupt(file);
      register.tell(file);
    }
  }

  private void plan(Instant at, Event event, CaseFile file) {
    turn++;
    due.add(new Due(at, turn, event, file));
  }

  private void happen(Due now) {
    CaseFile file = now.file();
    switch (now.event()) {
      case REGISTER -> registered(file);
      case ARRIVE -> {
        repairs.arrive(file);
        plan(file.visit.leftAt, Event.LEAVE, file);
      }
      case LEAVE -> left(file);
      case CLOSE -> {
        register.close(file, now.at());
        register.tell(file);
      }
    }
  }

  private void registered(CaseFile file) {
    register.enter(file);
    boolean byPhone =
        file.decision.arrival() == ArrivalKind.PHONE_ONLY
            && file.percent() < telling.book().settings().phoneOnlyPercent();
    if (byPhone) {
      plan(
          file.registeredAt.plus(Duration.ofMinutes(file.between(20, 26 * 60))), Event.CLOSE, file);
    } else {
      come(file, planner.firstArrival(file));
    }
  }

  private void come(CaseFile file, Instant at) {
    repairs.send(file, at);
    plan(at, Event.ARRIVE, file);
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
    Duration confirmed =
        file.percent() < settings.closeSameDayPercent()
            ? Duration.ofSeconds(file.between(60, 6 * 3600))
            : Duration.ofSeconds(file.between(6 * 3600, settings.closeDays() * 86_400));
    plan(leftAt.plus(confirmed), Event.CLOSE, file);
  }
}
