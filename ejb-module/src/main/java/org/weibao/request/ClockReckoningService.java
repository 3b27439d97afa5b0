package org.weibao.request;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.calendar.BusinessCalendar;
import org.weibao.clock.ClockEvent;
import org.weibao.clock.ClockLedger;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.ProductOnly;
import org.weibao.request.control.DueMove;
import org.weibao.request.entity.ClockReckonings;
import org.weibao.request.entity.ClockReckonings.Job;
import org.weibao.request.entity.ClockReckonings.Rest;
import org.weibao.request.entity.ClockReckonings.Waiting;
import org.weibao.workcalendar.WorkCalendars;

/**
 * Reckons open clocks again after their calendar has changed: a batch a transaction, so that a node
 * that stops loses one batch at most and the next goes on from there.
 */
@Stateless
@Guarded
public class ClockReckoningService {

  private static final int BATCH = 5_000;

  @Inject ClockReckonings reckonings;
  @Inject WorkCalendars calendars;
  @Inject Clock clock;

  /** Finds calendars that have changed. */
  @ProductOnly
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void begin() {
    reckonings.begin(clock.instant());
  }

  /**
   * Reckons the next clocks.
   *
   * @return whether there may be more to do at once
   */
  @ProductOnly
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean next() {
    Optional<Job> job = reckonings.claim();
    if (job.isEmpty()) {
      return false;
    }
    Instant now = clock.instant();
    List<Waiting> waiting = reckonings.next(job.get(), BATCH);
    if (waiting.isEmpty()) {
      // Requests that somebody holds at the moment come with the next turn.
      return reckonings.finish(job.get(), now);
    }
    Map<Long, List<Rest>> rests =
        reckonings
            .rests(waiting.stream().filter(Waiting::rested).map(Waiting::id).toList())
            .stream()
            .collect(Collectors.groupingBy(Rest::clockId));
    List<DueMove> moves =
        waiting.stream()
            .map(one -> reckon(job.get(), one, rests.getOrDefault(one.id(), List.of())))
            .toList();
    reckonings.write(job.get(), moves, now);
    return true;
  }

  private DueMove reckon(Job job, Waiting one, List<Rest> rests) {
    BusinessCalendar calendar =
        calendars.at(job.calendar(), one.policy(), job.version()).orElseThrow();
    Optional<Instant> due =
        one.paused()
            ? Optional.empty()
            : rests.isEmpty()
                ? Optional.of(calendar.deadline(one.startedAt(), one.goal()))
                : ledger(one, rests).deadline(calendar);
    return new DueMove(one.id(), one.requestId(), one.target(), one.dueAt(), due);
  }

  private static ClockLedger ledger(Waiting one, List<Rest> rests) {
    return ClockLedger.of(
        rests.stream()
            .map(
                rest ->
                    switch (rest.kind()) {
                      case "START" ->
                          ClockEvent.start(rest.at(), Optional.of(one.goal()), rest.reason());
                      case "PAUSE" -> ClockEvent.pause(rest.at(), rest.reason());
                      default -> ClockEvent.resume(rest.at());
                    })
            .toList());
  }
}
