package org.weibao.support;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Within;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicySubject;
import org.weibao.request.RequestService;
import org.weibao.request.RequestStatus;
import org.weibao.request.RequestView;
import org.weibao.support.entity.RemoteSupport;
import org.weibao.support.entity.RemoteSupports;

/** The door to help from afar. */
@Stateless
@Guarded
public class SupportService {

  /** Clocks of phones and desks run a little ahead at times. */
  private static final Duration CLOCK_DRIFT = Duration.ofMinutes(5);

  private static final String REMOTE_TRIED = "REMOTE_TRIED";

  @Inject RemoteSupports supports;
  @Inject RequestService requests;
  @Inject PolicyBook policies;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * Records help that the caller gave from afar: whoever was reached has an answer, and what solved
   * the fault ends the request's work without a visit (S01-5.4.2.1-3-a, S10-2.2).
   *
   * @return all that was given for the request, the first first
   * @throws BusinessException {@link SupportProblem}, naming the field
   */
  @Allows("support.give")
  public List<SupportView> give(String requestNumber, GiveSupport command, CallContext context) {
    RequestView request = requests.getByNumber(requestNumber);
    access.ensureInProject("support.give", request.projectId());
    if (request.status() == RequestStatus.CLOSED || request.doneAt().isPresent()) {
      throw new BusinessException(SupportProblem.REQUEST_OVER, null, requestNumber);
    }
    check(command, request);
    supports.add(new RemoteSupport(request.id(), command, context.personId(), clock.instant()));
    // People write minutes, and the request may have come in the middle of one.
    Instant began = later(command.beganAt(), request.receivedAt());
    if (command.outcome() != SupportOutcome.NOT_REACHED) {
      requests.answered(request.id(), began);
    }
    if (command.outcome() == SupportOutcome.SOLVED) {
      requests.solvedFromAfar(request.id(), later(end(command), began));
    }
    return supports.ofRequest(request.id());
  }

  private static Instant end(GiveSupport command) {
    return command.beganAt().plus(Duration.ofMinutes(command.minutes()));
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private void check(GiveSupport command, RequestView request) {
    if (command.minutes() < 1 || command.minutes() > GiveSupport.MOST_MINUTES) {
      throw new BusinessException(SupportProblem.MINUTES, "minutes", GiveSupport.MOST_MINUTES);
    }
    if (command.beganAt().isBefore(request.receivedAt().truncatedTo(ChronoUnit.MINUTES))
        || end(command).isAfter(clock.instant().plus(CLOCK_DRIFT))) {
      throw new BusinessException(SupportProblem.BEGAN, "beganAt");
    }
    if (command.advice() == null
        || command.advice().isBlank()
        || command.advice().strip().length() > GiveSupport.ADVICE_LENGTH) {
      throw new BusinessException(SupportProblem.ADVICE, "advice", GiveSupport.ADVICE_LENGTH);
    }
    ensureAgreed(command, requests.isPhoneOnly(request.id()));
  }

  private static void ensureAgreed(GiveSupport command, boolean phoneOnly) {
    boolean asked = phoneOnly && command.outcome() == SupportOutcome.VISIT_NEEDED;
    boolean said =
        command
            .agreedBy()
            .filter(name -> !name.isBlank())
            .filter(name -> name.strip().length() <= GiveSupport.AGREED_BY_LENGTH)
            .isPresent();
    if (asked != said || asked != command.agreedBy().isPresent()) {
      throw new BusinessException(
          SupportProblem.AGREED_BY, "agreedBy", GiveSupport.AGREED_BY_LENGTH);
    }
  }

  /** What was given for a request, the first first. */
  @Allows("support.read")
  public List<SupportView> ofRequest(String requestNumber) {
    return supports.ofRequest(requests.getByNumber(requestNumber).id());
  }

  /** Whether a request is helped by phone only, unless the customer bears all costs of a visit. */
  @Allows("support.read")
  public boolean isPhoneOnly(String requestNumber) {
    return requests.isPhoneOnly(requests.getByNumber(requestNumber).id());
  }

  /**
   * Refuses to send somebody where that is not to be done yet (S01-5.4.2.1-3-b, S10-2.3a).
   *
   * @throws BusinessException {@link SupportProblem#PHONE_ONLY} or {@link
   *     SupportProblem#REMOTE_FIRST}
   */
  @Within
  public void ensureVisit(RequestView request) {
    List<SupportView> given = supports.ofRequest(request.id());
    if (requests.isPhoneOnly(request.id())
        && given.stream().noneMatch(one -> one.agreedBy().isPresent())) {
      throw new BusinessException(SupportProblem.PHONE_ONLY, null, request.number());
    }
    if (given.isEmpty()) {
      remoteFirst(request)
          .ifPresent(
              clause -> {
                throw new BusinessException(
                    SupportProblem.REMOTE_FIRST, null, request.number(), clause);
              });
    }
  }

  /** The clause by which help from afar comes before a visit, if a pack has one. */
  private Optional<String> remoteFirst(RequestView request) {
    return policies
        .all(
            PolicyQuestion.of(
                "requirements",
                "ON_SITE_SERVICE",
                PolicySubject.project(request.projectCode()),
                PolicyFacts.none(),
                LocalDate.ofInstant(request.receivedAt(), clock.getZone())))
        .stream()
        .map(PolicyAnswer::rule)
        .filter(rule -> rule.texts("needs").contains(REMOTE_TRIED))
        .map(rule -> rule.clause())
        .findFirst();
  }
}
