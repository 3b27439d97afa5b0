package org.weibao.routine;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.access.AccessService;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.ProductOnly;
import org.weibao.kernel.Within;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestService;
import org.weibao.request.RequestSource;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;
import org.weibao.routine.control.VisitBook;
import org.weibao.routine.entity.RoutineMove;
import org.weibao.routine.entity.RoutineVisit;
import org.weibao.routine.entity.RoutineVisits;

/** The door for whoever moves, holds and explains routine visits. */
@Stateless
@Guarded
public class RoutineVisitService {

  /** Longest words beside a coded reason. */
  public static final int NOTE_LENGTH = 400;

  private static final System.Logger LOG = System.getLogger(RoutineVisitService.class.getName());
  private static final int BATCH = 20;

  @Inject RoutineVisits visits;
  @Inject VisitBook book;
  @Inject RoutinePlanService plans;
  @Inject RoutineOrderService orders;
  @Inject RequestService requests;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * Puts a visit on another day of its period, with a coded reason.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link RoutineProblem}, or {@link
   *     org.weibao.kernel.CommonProblem#STALE_VERSION}
   */
  @Allows("routine.move")
  public void move(
      long id,
      int version,
      LocalDate day,
      MoveReason reason,
      Optional<String> note,
      CallContext context) {
    Optional<String> words = words(note);
    if (reason == null) {
      throw new BusinessException(RoutineProblem.REASON_MISSING, "reason");
    }
    if (reason == MoveReason.OTHER && words.isEmpty()) {
      throw new BusinessException(RoutineProblem.NOTE, "note", NOTE_LENGTH);
    }
    RoutineVisit visit = enter("routine.move", id, version);
    visits.add(
        visit.move(day, new RoutineMove.Why(reason, words), today(), context, clock.instant()));
    visits.flush();
    orders.follow(visit.projectId());
  }

  /**
   * Somebody was there: writes down what was done and looked at; a training is written down where
   * its record is kept. Each point that failed and each value outside of its limits raises a
   * request, once; where the register refuses it for now, the product tries again.
   *
   * @return numbers of the requests that were raised now
   * @throws BusinessException {@link RoutineProblem}
   */
  @Allows("routine.hold")
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<String> hold(long id, int version, HoldVisit command, CallContext context) {
    RoutineVisit held = book.hold(id, version, command, context);
    plans.settle(held.projectId(), held.periodKey());
    return book.failures(held, context.personId(), context.displayName()).stream()
        .flatMap(failure -> raise(failure, context).stream())
        .toList();
  }

  /**
   * Users were trained on a visit that a pack asks for (S12-4.2.6), in the transaction of whoever
   * keeps the record of who was there.
   *
   * @return project of the visit
   * @throws BusinessException {@link RoutineProblem}
   */
  @Within
  public long train(
      long id, int version, LocalDate heldOn, Optional<String> note, CallContext context) {
    HoldVisit command = new HoldVisit(heldOn, List.of(), Set.of(RoutineRule.TRAINING), note);
    RoutineVisit held = book.train(id, version, command, context);
    plans.settle(held.projectId(), held.periodKey());
    return held.projectId();
  }

  /** Raises requests that were left over, for example by a crash. */
  @ProductOnly
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void raiseLeft() {
    for (VisitBook.Failure failure : book.leftOver(BATCH)) {
      String call = Call.current().map(Call::requestId).orElse(failure.key());
      raise(
          failure,
          new CallContext(failure.foundBy(), failure.foundByName(), failure.foundByName(), call));
    }
  }

  /**
   * Says why a visit was missed; its period is settled then.
   *
   * @throws BusinessException {@link RoutineProblem}
   */
  @Allows("routine.explain")
  public void explain(
      long id, int version, MissedReason reason, Optional<String> note, CallContext context) {
    Optional<String> words = words(note);
    if (reason == null) {
      throw new BusinessException(RoutineProblem.REASON_MISSING, "reason");
    }
    if (reason == MissedReason.OTHER && words.isEmpty()) {
      throw new BusinessException(RoutineProblem.NOTE, "note", NOTE_LENGTH);
    }
    RoutineVisit visit = enter("routine.explain", id, version);
    visit.explain(reason, words.orElse(null), context, clock.instant());
    plans.settle(visit.projectId(), visit.periodKey());
    orders.follow(visit.projectId());
  }

  private Optional<String> raise(VisitBook.Failure failure, CallContext context) {
    try {
      RequestView raised = requests.register(request(failure), context);
      book.raised(failure, raised.id(), raised.number());
      return Optional.of(raised.number());
    } catch (BusinessException e) {
      LOG.log(
          System.Logger.Level.WARNING,
          () -> failure.key() + " waits for its request: " + e.code().code());
      return Optional.empty();
    }
  }

  private RegisterRequest request(VisitBook.Failure failure) {
    String demand = failure.demand();
    return new RegisterRequest(
        failure.projectId(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        demand.substring(0, Math.min(demand.length(), RegisterRequest.DEMAND_LENGTH)),
        Urgency.ROUTINE,
        Optional.empty(),
        clock.instant(),
        RequestSource.DESK,
        Optional.empty(),
        Optional.of(failure.key()));
  }

  private RoutineVisit enter(String operation, long id, int version) {
    RoutineVisit visit =
        visits
            .forUpdate(id)
            .orElseThrow(() -> new BusinessException(RoutineProblem.UNKNOWN, "id", id));
    access.ensureInProject(operation, visit.projectId());
    visit.ensureSeen(version);
    return visit;
  }

  private static Optional<String> words(Optional<String> note) {
    Optional<String> words = note.map(String::strip).filter(text -> !text.isEmpty());
    if (words.filter(text -> text.length() > NOTE_LENGTH).isPresent()) {
      throw new BusinessException(RoutineProblem.NOTE, "note", NOTE_LENGTH);
    }
    return words;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
