package org.weibao.request.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.weibao.calendar.BusinessCalendar;
import org.weibao.clock.ClockEvent;
import org.weibao.clock.ClockEventKind;
import org.weibao.clock.ClockLedger;
import org.weibao.clock.ClockReading;
import org.weibao.clock.ClockState;
import org.weibao.request.ClockDeed;
import org.weibao.request.ClockTarget;
import org.weibao.request.entity.RequestClock;
import org.weibao.request.entity.RequestClockEvent;
import org.weibao.request.entity.RequestClocks;
import org.weibao.request.entity.ServiceRequest;
import org.weibao.workcalendar.WorkCalendars;

/** Tells the clocks of a request what happened; their ledgers say what follows from it. */
@ApplicationScoped
public class ClockKeeper {

  /** Why a clock rests while a device is at its maker, by the vocabulary of the packs. */
  static final String AT_MAKER = "WAITING_FOR_MAKER";

  /** Whoever is there has answered, too. */
  private static final Set<String> DONE_BY_ARRIVAL =
      Set.of(ClockTarget.ARRIVE.name(), "DISPATCH", "ANSWER", "CONTACT_RESPONSIBLE_PARTY");

  private static final Set<String> DONE_BY_ANSWER = Set.of("ANSWER", "CONTACT_RESPONSIBLE_PARTY");

  private static final Set<String> DONE_BY_REPAIR = Set.of("RESOLVE", "REPLACE");

  @Inject RequestClocks clocks;
  @Inject WorkCalendars calendars;
  @Inject Clock clock;

  /** Starts what was planned for a request. */
  void start(ServiceRequest request, ClockPlan plan, long personId) {
    for (ClockPlan.Planned planned : plan.clocks()) {
      RequestClock started =
          clocks.add(
              new RequestClock(
                  request.id(), planned.source(), planned.terms(), request.receivedAt()));
      clocks.add(
          new RequestClockEvent(
              started,
              ClockDeed.START,
              request.receivedAt(),
              Optional.empty(),
              started.clause(),
              personId));
    }
  }

  /**
   * Somebody is on site.
   *
   * @return whether the clock of arrival is one of these, and not the service case's
   */
  public boolean arrived(long requestId, Instant at, long personId) {
    return end(requestId, at, personId, one -> DONE_BY_ARRIVAL.contains(one.target())).stream()
        .anyMatch(one -> one.target().equals(ClockTarget.ARRIVE.name()));
  }

  /** Somebody helps, if only from afar. */
  public void answered(long requestId, Instant at, long personId) {
    end(requestId, at, personId, one -> DONE_BY_ANSWER.contains(one.target()));
  }

  /**
   * The fault is gone, and nobody went there.
   *
   * @return whether the clock of arrival is one of these, and not the service case's
   */
  public boolean solvedFromAfar(long requestId, Instant at, long personId) {
    solved(requestId, at, personId);
    return arrived(requestId, at, personId);
  }

  /** The fault is gone. */
  public void solved(long requestId, Instant at, long personId) {
    end(requestId, at, personId, one -> DONE_BY_REPAIR.contains(one.target()));
  }

  /** Nothing is left to be done. */
  public void closed(long requestId, Instant at, long personId) {
    end(requestId, at, personId, one -> true);
  }

  /** A device goes to its maker: clocks whose rule says so rest. */
  public void awaitsMaker(long requestId, Instant at, long personId) {
    clocks.open(requestId).stream()
        .filter(one -> one.state() == ClockState.RUNNING && one.pausesOn().contains(AT_MAKER))
        .forEach(one -> tell(one, ClockDeed.PAUSE, at, AT_MAKER, personId));
  }

  /** No device is at its maker any more: clocks that rest for it go on. */
  public void makerDone(long requestId, Instant at, long personId) {
    clocks.open(requestId).stream()
        .filter(one -> one.state() == ClockState.PAUSED && lastReason(one).equals(AT_MAKER))
        .forEach(one -> tell(one, ClockDeed.RESUME, at, "", personId));
  }

  private List<RequestClock> end(
      long requestId, Instant at, long personId, Predicate<RequestClock> which) {
    List<RequestClock> ended = clocks.open(requestId).stream().filter(which).toList();
    ended.forEach(one -> tell(one, ClockDeed.STOP, at, "", personId));
    return ended;
  }

  private String lastReason(RequestClock one) {
    List<RequestClockEvent> events = clocks.events(one.id());
    for (int i = events.size() - 1; i >= 0; i--) {
      if (events.get(i).kind() == ClockDeed.PAUSE) {
        return events.get(i).reason();
      }
    }
    return "";
  }

  /**
   * Something happened to a clock.
   *
   * @throws org.weibao.kernel.BusinessException with a {@link org.weibao.clock.ClockProblem} if it
   *     cannot have happened
   */
  public void tell(RequestClock one, ClockDeed deed, Instant at, String reason, long personId) {
    ClockLedger ledger = ledger(one, clocks.events(one.id()), Optional.of(event(deed, at, reason)));
    ClockReading reading = ledger.reading(calendar(one), latest(ledger, at));
    Optional<Instant> before = one.dueAt();
    one.take(reading.state(), reading.deadline(), ledger.stop());
    clocks.add(new RequestClockEvent(one, deed, at, before, reason, personId));
  }

  private static Instant latest(ClockLedger ledger, Instant at) {
    return ledger.events().stream()
        .map(ClockEvent::at)
        .reduce(at, (one, other) -> one.isAfter(other) ? one : other);
  }

  /** The ledger of a clock. */
  public ClockLedger ledger(RequestClock one) {
    return ledger(one, clocks.events(one.id()), Optional.empty());
  }

  /**
   * What was told after an end that is told now, but happened later, is left out: somebody was on
   * site before the clock was let rest.
   */
  private static ClockLedger ledger(
      RequestClock one, List<RequestClockEvent> stored, Optional<ClockEvent> more) {
    List<ClockEvent> events = new ArrayList<>();
    for (RequestClockEvent event : stored) {
      switch (event.kind()) {
        case START -> events.add(ClockEvent.start(event.at(), one.goal(), one.clause()));
        case RECKONED -> {
          // Says that the calendar has changed, which the reckoning knows from the calendar.
        }
        default -> events.add(event(event.kind(), event.at(), event.reason()));
      }
    }
    more.ifPresent(events::add);
    Optional<Instant> stop =
        events.stream()
            .filter(event -> event.kind() == ClockEventKind.STOP)
            .map(ClockEvent::at)
            .findFirst();
    stop.ifPresent(
        end ->
            events.removeIf(
                event -> event.kind() != ClockEventKind.STOP && event.at().isAfter(end)));
    return ClockLedger.of(events);
  }

  private static ClockEvent event(ClockDeed deed, Instant at, String reason) {
    return switch (deed) {
      case PAUSE -> ClockEvent.pause(at, reason);
      case RESUME -> ClockEvent.resume(at);
      case STOP -> ClockEvent.stop(at);
      default -> throw new IllegalArgumentException(deed + " is told by the product");
    };
  }

  /** The calendar by which a clock is counted, in the version by which it was counted last. */
  public BusinessCalendar calendar(RequestClock one) {
    return one.calendar()
        .flatMap(code -> calendars.at(code, one.policy(), one.calendarVersion().orElseThrow()))
        .orElseGet(() -> BusinessCalendar.always(clock.getZone()));
  }

  /** When a request's arrival is due by a pack's clock; empty if no pack sets it. */
  Optional<RequestClock> arrival(long requestId) {
    return clocks.find(requestId, ClockTarget.ARRIVE.name());
  }
}
