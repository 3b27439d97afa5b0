package org.weibao.request.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceView;
import org.weibao.documentnumber.IssuedNumber;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicySubject;
import org.weibao.policy.ServiceCaseDecision;
import org.weibao.policy.ServiceCaseFacts;
import org.weibao.project.ProjectService;
import org.weibao.project.ProjectView;
import org.weibao.project.RoomView;
import org.weibao.request.CallRegistered;
import org.weibao.request.ClockTarget;
import org.weibao.request.RegisterRequest;
import org.weibao.request.RequestNews;
import org.weibao.request.RequestNumbers;
import org.weibao.request.RequestProblem;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;
import org.weibao.request.entity.CaseDecision;
import org.weibao.request.entity.ClockEvent;
import org.weibao.request.entity.Requests;
import org.weibao.request.entity.ServiceRequest;

/** Takes a line into the register, with its decision and its clock, in one transaction. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRED)
public class Registrar {

  /** Clocks of property centres and of their files run a little ahead at times. */
  private static final Duration CLOCK_DRIFT = Duration.ofMinutes(5);

  @Inject Requests requests;
  @Inject ProjectService projects;
  @Inject DeviceService devices;
  @Inject PolicyBook policies;
  @Inject ClockRules clockRules;
  @Inject ClockKeeper keeper;
  @Inject RequestNumbers numbers;
  @Inject AccessService access;
  @Inject RequestNews news;
  @Inject CallNotices callNotices;
  @Inject CallFields callFields;
  @Inject Event<CallRegistered> calls;
  @Inject Clock clock;

  /** Stores the request and tells what was stored. */
  public RequestView register(RegisterRequest written, CallContext context) {
    Instant now = clock.instant();
    check(written, now);
    LocalDate day = LocalDate.ofInstant(written.receivedAt(), clock.getZone());
    ProjectView project = projects.getProject(written.projectId(), day);
    access.ensureInProject(
        access.may("request.register") ? "request.register" : "request.ask", project.id());
    Optional<RoomView> room = written.roomId().map(id -> projects.getRoom(written.projectId(), id));
    Optional<DeviceView> device = written.deviceSerial().map(serial -> device(serial, project));
    CallFields.Asked asked = callFields.asked(project, day);
    RegisterRequest command = callFields.complete(written, asked, project, room, device, day);
    ServiceCaseDecision decided =
        policies.decideServiceCase(
            facts(
                project,
                day,
                command.urgency(),
                command.emergencyGround().map(Enum::name),
                Optional.empty()),
            PolicySubject.project(project.code()));
    ClockPlan plan =
        clockRules.plan(project, decided, command.urgency(), command.receivedAt(), day);
    ServiceCaseDecision decision = plan.explained(decided);
    IssuedNumber number = numbers.next(project.code(), day);
    ServiceRequest request =
        new ServiceRequest(
            number.number(), command, room, device.map(DeviceView::id), now, context.personId());
    request.take(decision);
    plan.arrival().ifPresent(arrival -> request.limitArrival(arrival.terms().dueAt()));
    requests.add(request);
    numbers.keep(number, request.id());
    requests.add(new CaseDecision(request.id(), now, decision));
    if (plan.arrival().isEmpty()) {
      requests.add(
          ClockEvent.start(
              request.id(),
              ClockTarget.ARRIVE,
              command.receivedAt(),
              decision,
              context.personId()));
    }
    keeper.start(request, plan, context.personId());
    RequestView view = request.view(project, device, context.displayName(), now);
    if (asked.isVoucher()) {
      calls.fire(new CallRegistered(view, device.map(DeviceView::id), context));
    }
    news.registered(view, callNotices.told(PolicySubject.project(project.code()), day), now);
    return view;
  }

  /** Decides a request's case again now that the fault's cause is known. */
  public void decideAgain(ServiceRequest request, String cause) {
    take(request, decideNow(request, Optional.of(cause)));
  }

  /**
   * Decides a request's case again by the facts that are known now; a decision that says the same
   * is not taken twice.
   *
   * @param cause the fault's cause, once it is known
   * @throws BusinessException with a {@link org.weibao.policy.PolicyProblem} if a fact is missing
   */
  public void followFacts(ServiceRequest request, Optional<String> cause) {
    ServiceCaseDecision decision = decideNow(request, cause);
    if (!request.standsBy(decision, keeper.arrival(request.id()).isPresent())) {
      take(request, decision);
    }
  }

  private ServiceCaseDecision decideNow(ServiceRequest request, Optional<String> cause) {
    LocalDate day = LocalDate.ofInstant(request.receivedAt(), clock.getZone());
    ProjectView project = projects.getProject(request.projectId(), day);
    return policies.decideServiceCase(
        facts(project, day, request.urgency(), request.emergencyGround().map(Enum::name), cause),
        PolicySubject.project(project.code()));
  }

  private void take(ServiceRequest request, ServiceCaseDecision decision) {
    request.take(decision);
    // A pack's limit of arrival depends on neither the cause nor the facts of a later day.
    keeper.arrival(request.id()).ifPresent(arrival -> request.limitArrival(arrival.dueAt()));
    requests.add(new CaseDecision(request.id(), clock.instant(), decision));
  }

  private DeviceView device(String serial, ProjectView project) {
    DeviceView device = devices.getBySerial(serial);
    if (device.projectId().filter(id -> id == project.id()).isEmpty()) {
      throw new BusinessException(
          RequestProblem.DEVICE_ELSEWHERE, "deviceSerial", serial, project.code());
    }
    return device;
  }

  private static ServiceCaseFacts facts(
      ProjectView project,
      LocalDate day,
      Urgency urgency,
      Optional<String> ground,
      Optional<String> cause) {
    return new ServiceCaseFacts(
        day,
        project.completedOn(),
        project.warrantyEndsOn(),
        project.movedInOn(),
        project.teamStatus().map(Enum::name),
        urgency == Urgency.EMERGENCY,
        ground,
        project.contractArrivalHours(),
        cause);
  }

  private static void check(RegisterRequest command, Instant now) {
    length("demand", Optional.ofNullable(command.demand()), RegisterRequest.DEMAND_LENGTH);
    length("roomLabel", command.roomLabel(), RegisterRequest.ROOM_LABEL_LENGTH);
    length("ownerName", command.ownerName(), RegisterRequest.OWNER_NAME_LENGTH);
    length("ownerPhone", command.ownerPhone(), RegisterRequest.OWNER_PHONE_LENGTH);
    length("productModel", command.productModel(), RegisterRequest.PRODUCT_MODEL_LENGTH);
    length("location", command.location(), RegisterRequest.LOCATION_LENGTH);
    length("registerNumber", command.registerNumber(), RegisterRequest.REGISTER_NUMBER_LENGTH);
    length("idempotencyKey", command.idempotencyKey(), RegisterRequest.IDEMPOTENCY_KEY_LENGTH);
    boolean emergency = command.urgency() == Urgency.EMERGENCY;
    if (emergency && command.emergencyGround().isEmpty()) {
      throw new BusinessException(RequestProblem.GROUND_MISSING, "emergencyGround");
    }
    if (!emergency && command.emergencyGround().isPresent()) {
      throw new BusinessException(RequestProblem.GROUND_WITHOUT_EMERGENCY, "emergencyGround");
    }
    if (command.receivedAt().isAfter(now.plus(CLOCK_DRIFT))) {
      throw new BusinessException(RequestProblem.RECEIVED_IN_FUTURE, "receivedAt");
    }
  }

  private static void length(String field, Optional<String> text, int limit) {
    if (text.map(String::length).orElse(0) > limit) {
      throw new BusinessException(RequestProblem.TOO_LONG, field, limit);
    }
  }
}
