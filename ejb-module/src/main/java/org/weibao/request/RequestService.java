package org.weibao.request;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.access.AccessService;
import org.weibao.documentnumber.IssuedNumber;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DuePlace;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.ClauseCase;
import org.weibao.kernel.ClauseUse;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.Found;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Page;
import org.weibao.kernel.SearchText;
import org.weibao.kernel.StaleVersion;
import org.weibao.kernel.Within;
import org.weibao.kernel.WorkRow;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.privacy.PrivacyService;
import org.weibao.request.control.ClockKeeper;
import org.weibao.request.control.Registrar;
import org.weibao.request.entity.ClockEvent;
import org.weibao.request.entity.RequestClauses;
import org.weibao.request.entity.RequestDuties;
import org.weibao.request.entity.RequestSearch;
import org.weibao.request.entity.RequestViews;
import org.weibao.request.entity.Requests;
import org.weibao.request.entity.ServiceRequest;

/** The door to the service register F5. */
@Stateless
@Guarded
public class RequestService {

  /** A request, and the owner's phone as the caller may read it. */
  public record Reading(RequestView request, Optional<String> ownerPhone) {}

  @Inject RequestSearch search;
  @Inject Requests requests;
  @Inject RequestViews views;
  @Inject RequestDuties duties;
  @Inject RequestClauses clauses;
  @Inject Registrar registrar;
  @Inject ClockKeeper keeper;
  @Inject RequestNumbers numbers;
  @Inject AccessService access;
  @Inject PrivacyService privacy;
  @Inject RequestNews news;
  @Inject DueItemService dueItems;
  @Inject Event<FaultCleared> cleared;
  @Inject Event<RequestClosing> closing;
  @Inject Clock clock;

  /**
   * Registers a request, decides its service case and starts its clock (S01-5.1.2-b, S01-5.4). Runs
   * in a transaction of its own: a repeated call finds what the first one stored.
   *
   * @return the request; {@link RequestView#replayed} if the idempotency key was used before
   * @throws BusinessException {@link RequestProblem}, or a problem of project, device or policy
   */
  @Allows({"request.register", "request.ask"})
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public RequestView register(RegisterRequest command, CallContext context) {
    return access.may("request.register")
        ? registerOnce(command, context)
        : registerOnce(command.from(RequestSource.CENTER), context).forPropertyCenter();
  }

  private RequestView registerOnce(RegisterRequest command, CallContext context) {
    Optional<RequestView> before = replay(command);
    if (before.isPresent()) {
      return before.get();
    }
    try {
      return registrar.register(command, context);
    } catch (RuntimeException e) {
      // Only a unique constraint can tell of a row that a parallel call has just stored.
      Optional<RequestView> parallel = replay(command);
      if (parallel.isPresent()) {
        return parallel.get();
      }
      if (command.registerNumber().isPresent()
          && existsInRegister(command.projectId(), command.registerNumber().get())) {
        throw new BusinessException(
            RequestProblem.ALREADY_REGISTERED, "registerNumber", command.registerNumber().get());
      }
      throw e;
    }
  }

  /** How often clauses were applied here, in the whole department. */
  @Within
  public List<ClauseUse> clauseUses() {
    return clauses.uses(clock.instant());
  }

  /** Cases of a clause in the caller's scope, the latest first. */
  @Within
  public List<ClauseCase> clauseCases(String clause, int limit) {
    return clauses.cases(clause, clock.instant(), limit);
  }

  private Optional<RequestView> replay(RegisterRequest command) {
    return command
        .idempotencyKey()
        .flatMap(key -> views.findByIdempotencyKey(key, clock.instant()));
  }

  /**
   * A request by its number.
   *
   * @throws BusinessException {@link RequestProblem#UNKNOWN}
   */
  @Allows("request.read")
  public RequestView getByNumber(String number) {
    return findByNumber(number).orElseThrow(() -> unknown(number));
  }

  /** A request by its number. */
  @Allows("request.read")
  public Optional<RequestView> findByNumber(String number) {
    return views.findByNumber(number, clock.instant());
  }

  /**
   * The owner's phone for the page of one request: in full for roles that need it, and the reading
   * is logged; masked for all others. Empty if none is stored. Without a transaction, so that the
   * log's own does not need a second connection.
   */
  @Allows("request.read")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Optional<String> ownerPhone(RequestView request) {
    if (request.ownerPhone().isEmpty() || !privacy.callerNeedsPhones()) {
      return request.ownerPhone();
    }
    return views
        .contact(request.number())
        .map(owner -> privacy.readPhone(owner.requestId(), owner.name(), owner.phone()));
  }

  /**
   * A request by its number and the owner's phone as {@link #ownerPhone} tells it, by one call and,
   * as that one, without a transaction.
   *
   * @throws BusinessException {@link RequestProblem#UNKNOWN}
   */
  @Allows("request.read")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public Reading read(String number) {
    RequestView request = getByNumber(number);
    return new Reading(request, ownerPhone(request));
  }

  /** Whether a property centre's register number is known in a project. */
  @Allows("request.register")
  public boolean existsInRegister(long projectId, String registerNumber) {
    return views.existsInRegister(projectId, registerNumber);
  }

  /** Requests that fit, newest first. */
  @Allows("request.read")
  public Page<RequestRow> search(RequestQuery query) {
    return forCaller(views.list(query.forList()));
  }

  /**
   * A page of the register in any order.
   *
   * @throws BusinessException {@link CommonProblem#BAD_CURSOR} or {@link CommonProblem#BAD_SORT}
   */
  @Allows("request.read")
  public Page<RequestRow> list(ListQuery query) {
    return forCaller(views.list(query));
  }

  /** How many requests fit, counted up to a limit; empty if that is costly and need not be. */
  @Allows("request.read")
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return views.count(query, limit, atAnyCost);
  }

  /** What the list of the register shows. */
  @Allows("request.read")
  public Listing<RequestRow> listing() {
    return views.listing();
  }

  /** All decisions on a request's service case, the one in force first. */
  @Allows("request.explain")
  public List<DecisionView> why(String number) {
    return views.decisions(getByNumber(number).id());
  }

  /** Why a request has its number. */
  @Allows("request.explain")
  public IssuedNumber whyNumber(String number) {
    return numbers.why(getByNumber(number).id(), number);
  }

  /** Events of a request's clock in their order. */
  @Allows("request.explain")
  public List<ClockEventView> clock(String number) {
    return views.clockEvents(getByNumber(number).id());
  }

  /** Requests by number, register number, room, owner, device or phone, exact hits first. */
  @Allows("request.read")
  public Found find(SearchText text, int limit) {
    return search.find(text, limit);
  }

  /** How much work of each of these kinds there is in the caller's scope. */
  @Allows("request.read")
  public Map<RequestDuty, Long> duties(Set<RequestDuty> kinds) {
    return duties.count(kinds, clock.instant());
  }

  /** Work of one kind in the caller's scope, the most urgent first. */
  @Allows("request.read")
  public List<WorkRow> duty(RequestDuty kind, int limit, int offset) {
    return duties.list(kind, clock.instant(), limit, offset);
  }

  /**
   * Closes a request that is done.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link RequestProblem#NOT_DONE}, {@link
   *     RequestProblem#AWAITING_RETURN}, {@link RequestProblem#CLOSED}, {@link
   *     CommonProblem#STALE_VERSION}, or what somebody else needs first, see {@link RequestClosing}
   */
  @Allows("request.close")
  public void close(String number, int version, CallContext context) {
    RequestView seen = getByNumber(number);
    access.ensureInProject("request.close", seen.projectId());
    closing.fire(new RequestClosing(seen));
    ServiceRequest request = lock(seen.id());
    StaleVersion.ensureSeen(ServiceRequest.class, request.id(), number, version, request.version());
    Instant now = clock.instant();
    request.close(now);
    keeper.closed(request.id(), now, context.personId());
    news.closed(seen, views.peopleOf(seen.id()));
  }

  /**
   * Closes a request that only repeats an earlier one; whoever registered it hears of that.
   *
   * @throws BusinessException {@link RequestProblem#CLOSED}, {@link RequestProblem#AWAITING_RETURN}
   *     or {@link CommonProblem#STALE_VERSION}
   */
  @Within
  public void closeAsDuplicate(
      long requestId, int version, String earlierNumber, CallContext context) {
    ServiceRequest request = lock(requestId);
    StaleVersion.ensureSeen(
        ServiceRequest.class, requestId, request.number(), version, request.version());
    Instant now = clock.instant();
    request.closeAsDuplicate(now);
    keeper.closed(requestId, now, context.personId());
    dueItems.finish(DueKind.ARRIVAL, DuePlace.project(request.projectId()), request.number());
    news.together(getByNumber(request.number()), earlierNumber, views.peopleOf(requestId));
  }

  /**
   * Somebody is on site: the first arrival stops the clock.
   *
   * @throws BusinessException {@link RequestProblem#ARRIVED_BEFORE_RECEIPT} or {@link
   *     RequestProblem#CLOSED}
   */
  @Within
  public void arrived(long requestId, Instant written, CallContext context) {
    ServiceRequest request = lock(requestId);
    Instant at = request.arrival(written);
    if (request.arrive(at)) {
      if (!keeper.arrived(requestId, at, context.personId())) {
        requests.add(ClockEvent.stop(requestId, ClockTarget.ARRIVE, at, context.personId()));
      }
      dueItems.finish(DueKind.ARRIVAL, DuePlace.project(request.projectId()), request.number());
    }
  }

  /** A fault record says that the fault is gone. */
  @Within
  public void solved(long requestId, Instant at) {
    ServiceRequest request = lock(requestId);
    request.solve(at);
    keeper.solved(requestId, at, Call.currentPerson());
    cleared.fire(new FaultCleared(requestId, request.projectId(), at));
  }

  /** Somebody helps the one who asked, if only from afar: what waits for an answer has it. */
  @Within
  public void answered(long requestId, Instant at) {
    lock(requestId);
    keeper.answered(requestId, at, Call.currentPerson());
  }

  /** The fault is gone without anybody going there: nobody has to arrive any more. */
  @Within
  public void solvedFromAfar(long requestId, Instant at) {
    ServiceRequest request = lock(requestId);
    request.solveFromAfar(at);
    if (!keeper.solvedFromAfar(requestId, at, Call.currentPerson())) {
      requests.add(ClockEvent.stop(requestId, ClockTarget.ARRIVE, at, Call.currentPerson()));
    }
    dueItems.finish(DueKind.ARRIVAL, DuePlace.project(request.projectId()), request.number());
    cleared.fire(new FaultCleared(requestId, request.projectId(), at));
  }

  /** Id of whoever took a request into the register. */
  @Within
  public long takenBy(long requestId) {
    return requests.registeredBy(requestId);
  }

  /**
   * Whether the department has left the city, and a request is helped by phone (S01-5.4.2.1-3-a).
   */
  @Within
  public boolean isPhoneOnly(long requestId) {
    return requests.isPhoneOnly(requestId);
  }

  /**
   * The cause of the fault is known: the case is decided again and kept beside the old decision
   * (S01-5.4.1.2-3C-b).
   *
   * @param cause name of the cause
   */
  @Within
  public void causeFound(long requestId, String cause, CallContext context) {
    registrar.decideAgain(lock(requestId), cause);
  }

  /** A device of the request goes to its maker. */
  @Within
  public void awaitReturn(long requestId) {
    lock(requestId).awaitReturn();
    keeper.awaitsMaker(requestId, clock.instant(), Call.currentPerson());
  }

  /** No device of the request is at its maker any more. */
  @Within
  public void returnFinished(long requestId) {
    lock(requestId).returnFinished();
    keeper.makerDone(requestId, clock.instant(), Call.currentPerson());
  }

  private Page<RequestRow> forCaller(Page<RequestRow> page) {
    return access.may("request.explain")
        ? page
        : new Page<>(
            page.rows().stream().map(RequestRow::forPropertyCenter).toList(), page.nextCursor());
  }

  private ServiceRequest lock(long id) {
    return requests.findForUpdate(id).orElseThrow(() -> unknown(id));
  }

  private static BusinessException unknown(Object numberOrId) {
    return new BusinessException(RequestProblem.UNKNOWN, "number", numberOrId);
  }
}
