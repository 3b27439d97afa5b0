package org.weibao.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.access.AccessService;
import org.weibao.calendar.BusinessCalendar;
import org.weibao.clock.ClockLedger;
import org.weibao.clock.ClockReading;
import org.weibao.clock.ClockState;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.DecisionStep;
import org.weibao.kernel.Guarded;
import org.weibao.request.control.ClockKeeper;
import org.weibao.request.entity.RequestClock;
import org.weibao.request.entity.RequestClocks;
import org.weibao.request.entity.RequestViews;
import org.weibao.request.entity.Requests;
import org.weibao.request.entity.ServiceRequest;

/** The door to the clocks that deadline rules give requests. */
@Stateless
@Guarded
public class RequestClockService {

  /** What nobody but a person can tell; arrival, repair and closing the product sees for itself. */
  private static final Set<String> BY_HAND =
      Set.of("ANSWER", "DISPATCH", "QUOTE", "CONTACT_RESPONSIBLE_PARTY");

  /** Not told by a person: holidays stand in the calendar. */
  private static final Set<String> BY_PRODUCT = Set.of("HOLIDAY", "WAITING_FOR_MAKER");

  @Inject RequestClocks clocks;
  @Inject RequestViews views;
  @Inject Requests requests;
  @Inject ClockKeeper keeper;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * Clocks of a request by the rules of the bound packs, with their reasons; the clock of the
   * service case alone stands with its decision.
   *
   * @throws BusinessException {@link RequestProblem#UNKNOWN}
   */
  @Allows("request.explain")
  public List<ClockView> clocks(String number) {
    long request = get(number).id();
    List<RequestClock> stored = clocks.of(request);
    Map<Long, List<ClockView.Event>> events =
        stored.isEmpty() ? Map.of() : clocks.eventViews(request);
    Instant now = clock.instant();
    return stored.stream().map(one -> view(one, events.get(one.id()), now)).toList();
  }

  /**
   * A person tells what happened to a clock: that what it measures is done, that it rests for a
   * reason of its rule, or that it goes on.
   *
   * @param reason of a pause, one of {@link ClockView#pauseReasons}
   * @throws BusinessException {@link RequestProblem#CLOCK_UNKNOWN}, {@link
   *     RequestProblem#CLOCK_NOT_BY_HAND}, {@link RequestProblem#CLOCK_NO_PAUSE}, or a {@link
   *     org.weibao.clock.ClockProblem}
   */
  @Allows("request.clock")
  public void tell(
      String number, String target, ClockDeed deed, String reason, CallContext context) {
    RequestView seen = get(number);
    access.ensureInProject("request.clock", seen.projectId());
    ServiceRequest request = requests.findForUpdate(seen.id()).orElseThrow();
    RequestClock one =
        clocks
            .find(seen.id(), target)
            .orElseThrow(
                () -> new BusinessException(RequestProblem.CLOCK_UNKNOWN, "target", target));
    ensureTellable(one, deed, reason);
    String why = deed == ClockDeed.PAUSE ? reason : "";
    keeper.tell(one, deed, clock.instant(), why, context.personId());
    if (target.equals(ClockTarget.ARRIVE.name()) && deed == ClockDeed.RESUME) {
      request.limitArrival(one.dueAt());
    }
  }

  private static void ensureTellable(RequestClock one, ClockDeed deed, String reason) {
    boolean known =
        deed == ClockDeed.PAUSE || deed == ClockDeed.RESUME || BY_HAND.contains(one.target());
    if (!known || deed == ClockDeed.START || deed == ClockDeed.RECKONED) {
      throw new BusinessException(RequestProblem.CLOCK_NOT_BY_HAND, "target", one.target());
    }
    if (deed == ClockDeed.PAUSE && !reasons(one).contains(reason)) {
      throw new BusinessException(RequestProblem.CLOCK_NO_PAUSE, "reason", one.rule());
    }
  }

  /** How many requests in the whole department have an open clock by a calendar, by calendar. */
  @Allows("calendar.read")
  public Map<String, Long> openRequests() {
    return clocks.openRequests();
  }

  /** The last times that the clocks of a calendar were reckoned again, the latest first. */
  @Allows("calendar.read")
  public List<ClockWork> work(String calendar) {
    return clocks.work(calendar);
  }

  private RequestView get(String number) {
    return views
        .findByNumber(number, clock.instant())
        .orElseThrow(() -> new BusinessException(RequestProblem.UNKNOWN, "number", number));
  }

  private ClockView view(RequestClock one, List<ClockView.Event> events, Instant now) {
    BusinessCalendar calendar = keeper.calendar(one);
    ClockLedger ledger = keeper.ledger(one);
    ClockReading reading = ledger.reading(calendar, now);
    List<DecisionStep> steps = new ArrayList<>(one.steps());
    if (one.hold().isEmpty()) {
      steps.addAll(ledger.explain(calendar));
    } else {
      steps.add(
          DecisionStep.of("why.clock.hold." + one.hold().get(), one.holdDetail().orElse("-")));
    }
    return new ClockView(
        one.id(),
        one.target(),
        one.rule(),
        one.clause(),
        one.policy(),
        one.calendar(),
        one.calendarVersion(),
        one.startedAt(),
        one.dueAt(),
        one.stoppedAt(),
        one.state(),
        one.hold(),
        one.holdDetail(),
        one.state() == ClockState.STOPPED ? Optional.empty() : reading.left(),
        reading.isBreached(),
        one.state() == ClockState.RUNNING ? reasons(one) : List.of(),
        one.state() == ClockState.RUNNING && BY_HAND.contains(one.target()),
        steps,
        events == null ? List.of() : events);
  }

  private static List<String> reasons(RequestClock one) {
    return one.pausesOn().stream().filter(word -> !BY_PRODUCT.contains(word)).toList();
  }
}
