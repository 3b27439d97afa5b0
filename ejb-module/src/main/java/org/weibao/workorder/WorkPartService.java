package org.weibao.workorder;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.request.RequestService;
import org.weibao.stock.IssuedPart;
import org.weibao.stock.MoveCause;
import org.weibao.stock.MoveReason;
import org.weibao.stock.PartOffer;
import org.weibao.stock.PartService;
import org.weibao.workorder.entity.WorkMate;
import org.weibao.workorder.entity.WorkOrder;
import org.weibao.workorder.entity.WorkOrders;
import org.weibao.workorder.entity.WorkPart;
import org.weibao.workorder.entity.WorkParts;

/**
 * The door for parts and consumables that are used on visits, beside the device that a fault record
 * swaps: each is one move of the stock book, in the same transaction; a mistake is a counter move.
 */
@Stateless
@Guarded
public class WorkPartService {

  private static final int CLIENT_ID_LENGTH = 80;

  @Inject WorkOrders orders;
  @Inject WorkOrderService visits;
  @Inject WorkParts parts;
  @Inject WorkGate gate;
  @Inject PartService stock;
  @Inject RequestService requests;
  @Inject Clock clock;

  /** Parts that were used on a visit, the first first. */
  @Allows("workorder.read")
  public List<WorkPartView> ofOrder(String number) {
    return parts.ofOrder(visits.get(number).id());
  }

  /** Parts that were used on the visits of a request, the first first. */
  @Allows("workorder.read")
  public List<WorkPartView> ofRequest(String requestNumber) {
    return parts.ofRequest(requests.getByNumber(requestNumber).id());
  }

  /** What those who are sent can take: from their bags, and the stores of the cities. */
  @Allows("workorder.work")
  public List<PartOffer> offered(String number, CallContext context) {
    WorkOrderView order = visits.get(number);
    Set<Long> people = order.people();
    return stock.offered(order.projectId(), people.isEmpty() ? Set.of(context.personId()) : people);
  }

  /**
   * Uses a part on a visit.
   *
   * @throws BusinessException {@link WorkOrderProblem} or {@link org.weibao.stock.StockProblem},
   *     naming the field
   */
  @Allows("workorder.work")
  public WorkPartView use(String number, UsePart command, CallContext context) {
    WorkOrder order = enter(number, context);
    Optional<WorkPart> known = known(order, command.clientId());
    if (known.isPresent()) {
      return view(number, known.get());
    }
    WorkPart.Told told =
        told(
            command.clientId(),
            command.deviceAt(),
            command.offset(),
            context,
            MoveReason.PART_USED);
    if (!order.takesParts()) {
      throw new BusinessException(
          WorkOrderProblem.PARTS_NOT_NOW, null, order.number(), order.status());
    }
    // People write minutes; a telephone tells of an arrival to the second.
    if (told.at().isBefore(order.arrivedAt().orElseThrow().truncatedTo(ChronoUnit.MINUTES))) {
      throw new BusinessException(
          WorkOrderProblem.OUT_OF_ORDER,
          "deviceAt",
          MoveReason.PART_USED,
          order.number(),
          order.arrivedAt().orElseThrow());
    }
    IssuedPart issued =
        stock.issue(
            command.choice(),
            order.projectId(),
            people(order, context),
            cause(order, told, MoveReason.PART_USED, context));
    WorkPart used = parts.add(WorkPart.used(order.id(), issued, told));
    return view(number, used);
  }

  /**
   * Takes back what was not used after all.
   *
   * @throws BusinessException {@link WorkOrderProblem} or {@link org.weibao.stock.StockProblem},
   *     naming the field
   */
  @Allows("workorder.work")
  public WorkPartView takeBack(
      String number, long partId, TakePartBack command, CallContext context) {
    WorkOrder order = enter(number, context);
    WorkPart used =
        parts
            .find(partId)
            .filter(part -> part.workOrderId() == order.id() && !part.isBack())
            .orElseThrow(() -> new BusinessException(WorkOrderProblem.UNKNOWN_PART, "part"));
    if (known(order, command.clientId()).isPresent()) {
      return view(number, used);
    }
    String reason = command.reason() == null ? "" : command.reason().strip();
    if (reason.isEmpty() || reason.length() > TakePartBack.REASON_LENGTH) {
      throw new BusinessException(
          WorkOrderProblem.PART_REASON, "reason", TakePartBack.REASON_LENGTH);
    }
    WorkPart.Told told =
        told(
            command.clientId(),
            command.deviceAt(),
            command.offset(),
            context,
            MoveReason.PART_BACK);
    if (order.status().isFinal()) {
      throw new BusinessException(
          WorkOrderProblem.PARTS_NOT_NOW, null, order.number(), order.status());
    }
    if (parts.isBack(used.id())) {
      throw new BusinessException(WorkOrderProblem.PART_BACK_ALREADY, null);
    }
    if (told.at().isBefore(used.happenedAt().truncatedTo(ChronoUnit.MINUTES))) {
      throw new BusinessException(
          WorkOrderProblem.OUT_OF_ORDER,
          "deviceAt",
          MoveReason.PART_BACK,
          order.number(),
          used.happenedAt());
    }
    stock.takeBack(
        used.part(), order.projectId(), cause(order, told, MoveReason.PART_BACK, context));
    parts.add(used.back(reason, told));
    return view(number, used);
  }

  private WorkOrder enter(String number, CallContext context) {
    WorkOrder order = gate.lock(number);
    gate.ensureWorker(order, context);
    return order;
  }

  private Optional<WorkPart> known(WorkOrder order, Optional<String> clientId) {
    return clientId.flatMap(id -> parts.findByClient(order.id(), id));
  }

  private WorkPart.Told told(
      Optional<String> clientId,
      Instant deviceAt,
      Duration offset,
      CallContext context,
      MoveReason what) {
    clientId.ifPresent(id -> WorkPlanning.length("id", id, CLIENT_ID_LENGTH));
    DeviceTime.ensureOffset(offset);
    Instant now = clock.instant();
    Instant at = DeviceTime.of(deviceAt, offset, now, what);
    return new WorkPart.Told(
        clientId.orElse(null), at, deviceAt, offset.toMillis(), now, context.personId());
  }

  private static MoveCause cause(
      WorkOrder order, WorkPart.Told told, MoveReason reason, CallContext context) {
    return new MoveCause(reason, order.number(), told.at(), context);
  }

  /** Those who are sent, and whoever tells it for a crew from outside. */
  private Set<Long> people(WorkOrder order, CallContext context) {
    Set<Long> people = new TreeSet<>();
    people.add(order.technicianId().orElse(context.personId()));
    orders.mates(order.id()).stream()
        .filter(mate -> mate.state() != MateState.DECLINED)
        .map(WorkMate::personId)
        .forEach(people::add);
    return people;
  }

  private WorkPartView view(String number, WorkPart part) {
    return ofOrder(number).stream()
        .filter(one -> one.id() == part.id())
        .findFirst()
        .orElseThrow(() -> new BusinessException(WorkOrderProblem.UNKNOWN_PART, "part"));
  }
}
