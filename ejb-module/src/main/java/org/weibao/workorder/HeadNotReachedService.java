package org.weibao.workorder;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationService;
import org.weibao.request.RequestService;
import org.weibao.request.RequestStatus;
import org.weibao.request.RequestView;
import org.weibao.workorder.entity.HeadAttempt;
import org.weibao.workorder.entity.HeadAttempts;

/** The door for whoever took a call and does not reach the head of the department. */
@Stateless
@Guarded
public class HeadNotReachedService {

  private static final String GO = "workorder.go";

  /** Clocks of phones and desks run a little ahead at times. */
  private static final Duration CLOCK_DRIFT = Duration.ofMinutes(5);

  @Inject RequestService requests;
  @Inject WorkDispatch dispatch;
  @Inject DispatchSettings settings;
  @Inject HeadRule rule;
  @Inject HeadAttempts attempts;
  @Inject NotificationService notifications;
  @Inject WorkNews news;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * Whether the caller took a request's call, a pack lets him go himself, and nobody has answered
   * or was sent yet.
   */
  @Allows(GO)
  public boolean isOpen(String requestNumber, CallContext context) {
    RequestView request = requests.getByNumber(requestNumber);
    return !isOver(request)
        && rule.of(request).filter(going -> !isAnswered(request, going)).isPresent()
        && requests.takenBy(request.id()) == context.personId()
        && attempts.openOf(request.id()).isEmpty()
        && access.scope(GO).coversProject(request.projectId());
  }

  /**
   * The head was not reached: the caller, who took the call, goes to the site himself, and the head
   * is told (S12-4.2.3c). The clock of arrival runs as before.
   *
   * @return the caller's work order
   * @throws BusinessException {@link WorkOrderProblem}, naming the field
   */
  @Allows(GO)
  public WorkOrderView go(String requestNumber, HeadNotReached tried, CallContext context) {
    RequestView request = requests.getByNumber(requestNumber);
    access.ensureInProject(GO, request.projectId());
    HeadRule.Going going =
        rule.of(request)
            .orElseThrow(
                () ->
                    new BusinessException(
                        WorkOrderProblem.NO_HEAD_RULE, null, request.projectCode()));
    if (requests.takenBy(request.id()) != context.personId()) {
      throw new BusinessException(
          WorkOrderProblem.NOT_CALL_TAKER, null, requestNumber, request.registeredByName());
    }
    dispatch.ensureWaiting(request);
    if (isAnswered(request, going)) {
      throw new BusinessException(WorkOrderProblem.HEAD_KNOWS, null, requestNumber);
    }
    check(tried, request);
    Instant now = clock.instant();
    WorkOrderView order =
        dispatch.send(
            request,
            new WorkPlan(
                Optional.of(context.personId()),
                Optional.empty(),
                now,
                now.plus(Duration.ofMinutes(settings.rules().visitMinutes()))),
            context);
    attempts.add(
        new HeadAttempt(
            request.id(),
            order.id(),
            tried,
            context.personId(),
            going.clause(),
            going.policy(),
            now));
    news.headNotReached(order, going.heads(), context.displayName());
    return order;
  }

  /** Attempts of a request's call takers to reach the head, the first first. */
  @Allows("workorder.read")
  public List<HeadAttemptView> of(String requestNumber) {
    return attempts.of(requests.getByNumber(requestNumber).id());
  }

  /** A head who has read what he was told knows of the call. */
  private boolean isAnswered(RequestView request, HeadRule.Going going) {
    return notifications.isReadByRolesOf(
        request.projectId(),
        going.heads(),
        NotificationKind.REQUEST_ASKED,
        WorkNews.linkTo(request.number()));
  }

  private static boolean isOver(RequestView request) {
    return request.status() == RequestStatus.CLOSED || request.doneAt().isPresent();
  }

  /** People write minutes, and the call may have come in the middle of one. */
  private void check(HeadNotReached tried, RequestView request) {
    if (tried.channel() == null) {
      throw new BusinessException(WorkOrderProblem.HEAD_CHANNEL, "channel");
    }
    if (tried.triedAt() == null
        || tried.triedAt().isBefore(request.receivedAt().truncatedTo(ChronoUnit.MINUTES))
        || tried.triedAt().isAfter(clock.instant().plus(CLOCK_DRIFT))) {
      throw new BusinessException(WorkOrderProblem.HEAD_TRIED, "triedAt", request.receivedAt());
    }
    tried.note().ifPresent(note -> WorkPlanning.length("note", note, HeadNotReached.NOTE_LENGTH));
  }
}
