package org.weibao.workshop;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.access.AccessService;
import org.weibao.device.DeviceProblem;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceView;
import org.weibao.documentnumber.DocumentNumberService;
import org.weibao.documentnumber.HouseNumber;
import org.weibao.documentnumber.IssuedNumber;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DuePlace;
import org.weibao.dueitem.DueSubject;
import org.weibao.dueitem.PlanDueItem;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.ClauseCase;
import org.weibao.kernel.ClauseUse;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Page;
import org.weibao.kernel.Within;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.organization.Role;
import org.weibao.project.ProjectService;
import org.weibao.request.RequestProblem;
import org.weibao.request.RequestService;
import org.weibao.request.RequestStatus;
import org.weibao.request.RequestView;
import org.weibao.workshop.entity.GoodsReceipt;
import org.weibao.workshop.entity.GoodsReceipts;
import org.weibao.workshop.entity.GoodsViews;

/** The door to goods that are taken away for repair. */
@Stateless
@Guarded
public class WorkshopService {

  private static final HouseNumber HOUSE =
      new HouseNumber(GoodsReceipt.DOCUMENT, "GR", "goods_receipt_number");

  /** The clause that says what happens when the planned time is missed. */
  private static final String LATE = "S04-14";

  private static final String POLICY = "S04";
  private static final int NOTE_LENGTH = 500;

  @Inject GoodsReceipts receipts;
  @Inject GoodsViews views;
  @Inject WorkshopNews news;
  @Inject RequestService requests;
  @Inject ProjectService projects;
  @Inject DeviceService devices;
  @Inject DocumentNumberService numbers;
  @Inject DueItemService dueItems;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * Takes goods away against a receipt, which the owner signs; they stand in the register from now
   * on, and a repair card hangs on them (S04-11-a to -d).
   *
   * @throws BusinessException {@link WorkshopProblem}, {@link RequestProblem} or {@link
   *     DeviceProblem}, naming the field
   */
  @Allows("workshop.take")
  public GoodsView take(String requestNumber, TakeGoods command, CallContext context) {
    RequestView request = requests.getByNumber(requestNumber);
    access.ensureInProject("workshop.take", request.projectId());
    if (request.status() == RequestStatus.CLOSED) {
      throw new BusinessException(RequestProblem.CLOSED, null, requestNumber);
    }
    Instant now = clock.instant();
    TakeGoods goods = checked(command, LocalDate.ofInstant(now, clock.getZone()));
    Optional<DeviceView> device = goods.serial().map(serial -> device(serial, request));
    IssuedNumber number =
        numbers.next(
            HOUSE,
            projects.getProject(request.projectId()).code(),
            LocalDate.ofInstant(now, clock.getZone()));
    GoodsReceipt receipt =
        receipts.add(
            new GoodsReceipt(
                number.number(),
                request,
                device.map(DeviceView::id).orElse(null),
                goods,
                context.personId(),
                now));
    numbers.keep(number, receipt.id());
    receipts.happened(receipt, GoodsEventKind.TAKEN, context.personId(), goods.handedOverBy(), now);
    dueItems.plan(planned(receipt, requestNumber));
    return get(receipt.number());
  }

  private DeviceView device(String serial, RequestView request) {
    DeviceView device =
        devices
            .findBySerial(serial)
            .orElseThrow(
                () -> new BusinessException(DeviceProblem.UNKNOWN_SERIAL, "serial", serial));
    if (device.projectId().filter(id -> id == request.projectId()).isEmpty()) {
      throw new BusinessException(WorkshopProblem.ELSEWHERE, "serial", serial);
    }
    if (receipts.isHere(device.id())) {
      throw new BusinessException(WorkshopProblem.TAKEN_ALREADY, "serial", serial);
    }
    return device;
  }

  private static TakeGoods checked(TakeGoods command, LocalDate today) {
    if (command.plannedOn() == null || command.plannedOn().isBefore(today)) {
      throw new BusinessException(WorkshopProblem.PLANNED_IN_PAST, "plannedOn");
    }
    return new TakeGoods(
        text("what", command.what(), TakeGoods.WHAT_LENGTH),
        command.serial().map(String::strip).filter(serial -> !serial.isEmpty()),
        text("look", command.look(), TakeGoods.LOOK_LENGTH),
        text("handedOverBy", command.handedOverBy(), TakeGoods.NAME_LENGTH),
        command.plannedOn());
  }

  /** Late from the day after the promised one on. */
  private PlanDueItem planned(GoodsReceipt receipt, String requestNumber) {
    return new PlanDueItem(
        DueKind.GOODS_REPAIR + "/" + receipt.number(),
        DueKind.GOODS_REPAIR,
        Role.SERVICE_TECHNICIAN,
        DuePlace.project(receipt.projectId()),
        DueSubject.REQUEST,
        requestNumber,
        Optional.of("/workshop/view?number=" + receipt.number()),
        LATE,
        POLICY,
        receipt.takenAt(),
        receipt.plannedOn().plusDays(1).atStartOfDay(clock.getZone()).toInstant());
  }

  /**
   * Writes the repair card: actual time, work and parts (S04-12-a). The supervisor is told that an
   * inspection waits.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link WorkshopProblem}, naming the field
   */
  @Allows("workshop.repair")
  public GoodsView repaired(String number, int version, RepairGoods card, CallContext context) {
    if (card.minutes() < 1 || card.minutes() > RepairGoods.MOST_MINUTES) {
      throw new BusinessException(WorkshopProblem.MINUTES, "minutes", RepairGoods.MOST_MINUTES);
    }
    RepairGoods checked =
        new RepairGoods(
            card.minutes(),
            text("work", card.work(), RepairGoods.TEXT_LENGTH),
            optional("parts", card.parts(), RepairGoods.TEXT_LENGTH));
    GoodsReceipt receipt = forChange(number, version, "workshop.repair");
    Instant now = clock.instant();
    receipt.repaired(checked, context.personId(), now);
    receipts.happened(receipt, GoodsEventKind.REPAIRED, context.personId(), checked.work(), now);
    GoodsView view = get(number);
    news.repaired(view);
    return view;
  }

  /**
   * The supervisor inspects what was repaired; nobody inspects the own repair (S04-12-b).
   *
   * @param note what was found; needed where it is not passed
   * @throws BusinessException {@link WorkshopProblem}, naming the field
   */
  @Allows("workshop.inspect")
  public GoodsView inspect(
      String number, int version, boolean passed, Optional<String> note, CallContext context) {
    Optional<String> found = optional("note", note, NOTE_LENGTH);
    if (!passed && found.isEmpty()) {
      throw new BusinessException(WorkshopProblem.TEXT, "note", NOTE_LENGTH);
    }
    GoodsReceipt receipt = forChange(number, version, "workshop.inspect");
    Instant now = clock.instant();
    receipt.inspected(passed, context.personId(), now);
    receipts.happened(
        receipt,
        passed ? GoodsEventKind.PASSED : GoodsEventKind.REJECTED,
        context.personId(),
        found.orElse(null),
        now);
    return get(number);
  }

  /**
   * Asks the supervisor for help, because the planned time cannot be kept (S04-14).
   *
   * @throws BusinessException {@link WorkshopProblem}, naming the field
   */
  @Allows("workshop.repair")
  public GoodsView askHelp(String number, int version, String why, CallContext context) {
    String reason = text("reason", why, NOTE_LENGTH);
    GoodsReceipt receipt = forChange(number, version, "workshop.repair");
    receipt.ensureHere();
    receipts.happened(receipt, GoodsEventKind.HELP, context.personId(), reason, clock.instant());
    GoodsView view = get(number);
    news.help(view, reason);
    return view;
  }

  /**
   * Gives goods back: the owner signs, the receipt comes back and is void (S04-12-c, -d).
   *
   * @throws BusinessException {@link WorkshopProblem}, naming the field
   */
  @Allows("workshop.return")
  public GoodsView giveBack(String number, int version, ReturnGoods how, CallContext context) {
    ReturnGoods checked =
        new ReturnGoods(
            text("receivedBy", how.receivedBy(), TakeGoods.NAME_LENGTH),
            optional("unrepairedReason", how.unrepairedReason(), ReturnGoods.REASON_LENGTH),
            optional("receiptMissing", how.receiptMissing(), ReturnGoods.REASON_LENGTH));
    GoodsReceipt receipt = forChange(number, version, "workshop.return");
    Instant now = clock.instant();
    receipt.returned(checked, context.personId(), now);
    receipts.happened(
        receipt, GoodsEventKind.RETURNED, context.personId(), checked.receivedBy(), now);
    GoodsView view = get(number);
    finishIfAllBack(receipt, view.requestNumber());
    return view;
  }

  /** The product's own item is about the request: it is done when nothing of it is here. */
  private void finishIfAllBack(GoodsReceipt receipt, String requestNumber) {
    if (views.ofRequest(receipt.requestId()).stream().noneMatch(GoodsView::here)) {
      dueItems.finish(DueKind.GOODS_REPAIR, DuePlace.project(receipt.projectId()), requestNumber);
    }
  }

  private GoodsReceipt forChange(String number, int version, String operation) {
    GoodsReceipt receipt =
        receipts
            .findForUpdate(number)
            .filter(found -> access.scope().coversProject(found.projectId()))
            .orElseThrow(() -> unknown(number));
    access.ensureInProject(operation, receipt.projectId());
    receipt.ensureVersion(version);
    return receipt;
  }

  /**
   * Goods by the number of their receipt.
   *
   * @throws BusinessException {@link WorkshopProblem#UNKNOWN}
   */
  @Allows("workshop.read")
  public GoodsView get(String number) {
    return views.find(number).orElseThrow(() -> unknown(number));
  }

  /** What happened to goods, the first first. */
  @Allows("workshop.read")
  public List<GoodsEventView> events(String number) {
    return views.events(get(number).id());
  }

  /** Why a receipt has its number. */
  @Allows("workshop.read")
  public IssuedNumber whyNumber(String number) {
    return numbers.why(HOUSE, get(number).id(), number);
  }

  /** Goods of a request, the first first. */
  @Allows("workshop.read")
  public List<GoodsView> ofRequest(String requestNumber) {
    return views.ofRequest(requests.getByNumber(requestNumber).id());
  }

  /** A page of the in-and-out register (S04-11-c, S04-12-c). */
  @Allows("workshop.read")
  public Page<GoodsView> list(ListQuery query) {
    return views.list(query);
  }

  /** How many fit, counted up to a limit; empty if that is costly and need not be. */
  @Allows("workshop.read")
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return views.count(query, limit, atAnyCost);
  }

  /** What the register shows. */
  @Allows("workshop.read")
  public Listing<GoodsView> listing() {
    return views.listing();
  }

  /** How often clauses were applied to goods, in the whole department. */
  @Within
  public List<ClauseUse> clauseUses() {
    return views.clauseUses();
  }

  /** Goods in the caller's scope to which a clause was applied, the latest first. */
  @Within
  public List<ClauseCase> clauseCases(String clause, int limit) {
    return views.clauseCases(clause, limit);
  }

  private static String text(String field, String typed, int longest) {
    return optional(field, Optional.ofNullable(typed), longest)
        .orElseThrow(() -> new BusinessException(WorkshopProblem.TEXT, field, longest));
  }

  private static Optional<String> optional(String field, Optional<String> typed, int longest) {
    Optional<String> text = typed.map(String::strip).filter(value -> !value.isEmpty());
    if (text.map(String::length).orElse(0) > longest) {
      throw new BusinessException(WorkshopProblem.TEXT, field, longest);
    }
    return text;
  }

  private static BusinessException unknown(String number) {
    return new BusinessException(WorkshopProblem.UNKNOWN, "number", number);
  }
}
