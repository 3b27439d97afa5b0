package org.weibao.returns;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.access.AccessService;
import org.weibao.approval.ApprovalView;
import org.weibao.approval.CaseState;
import org.weibao.approval.PlannedApproval;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceStatus;
import org.weibao.device.DeviceView;
import org.weibao.documentnumber.IssuedNumber;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.Found;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Page;
import org.weibao.kernel.SearchText;
import org.weibao.kernel.WorkRow;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.outbox.MessageView;
import org.weibao.outbox.OutboxService;
import org.weibao.repair.FaultRecordView;
import org.weibao.repair.RepairService;
import org.weibao.request.RequestService;
import org.weibao.request.RequestStatus;
import org.weibao.returns.control.SupplierLetters;
import org.weibao.returns.entity.ReturnDuties;
import org.weibao.returns.entity.ReturnSearch;
import org.weibao.returns.entity.ReturnViews;
import org.weibao.returns.entity.Returns;
import org.weibao.returns.entity.SupplierReturn;
import org.weibao.stock.StockService;

/** The door to form F2, for people. What suppliers say comes through another door. */
@Stateless
@Guarded
public class ReturnService {

  private static final int TEXT_LENGTH = 1000;
  private static final int WORD_LENGTH = 60;

  @Inject ReturnedCover ended;
  @Inject ReturnSearch search;
  @Inject Returns returns;
  @Inject ReturnViews views;
  @Inject ReturnDuties duties;
  @Inject ReturnGuard guard;
  @Inject ReturnApproval approval;
  @Inject AccessService access;
  @Inject SupplierDialogue supplier;
  @Inject RepairService repairs;
  @Inject RequestService requests;
  @Inject DeviceService devices;
  @Inject StockService stock;
  @Inject OutboxService outbox;
  @Inject ReturnNews news;
  @Inject ReturnNumbers numbers;
  @Inject Clock clock;

  /**
   * Fills in an F2 (S01-5.2.1-a) and asks for its approvals; the request waits from now on.
   *
   * @throws BusinessException {@link ReturnProblem}, or a problem of fault record or device
   */
  @Allows("returns.open")
  public ReturnView open(OpenReturn command, CallContext context) {
    FaultRecordView record = repairs.getFaultRecord(command.faultRecordNumber());
    guard.ensureMay("returns.open", record.projectId(), context);
    DeviceView device = deviceOf(command, record);
    text("faultText", command.faultText(), OpenReturn.FAULT_LENGTH);
    PlannedApproval plan = approval.plan(record.projectId(), command.wePayRepairFee());
    Instant now = clock.instant();
    IssuedNumber number = numbers.next(record.projectId(), now);
    SupplierReturn form =
        new SupplierReturn(
            new SupplierReturn.Form(
                number.number(),
                record.id(),
                record.requestId(),
                record.projectId(),
                device.id(),
                device.supplierId(),
                command.faultText().strip(),
                fee(command),
                plan.policy()),
            plan.firstRole(),
            context.personId(),
            now);
    returns.add(form);
    numbers.keep(number, form);
    approval.open(form, plan);
    returns.record(form, context.personId(), null, now);
    if (requests.getByNumber(record.requestNumber()).status() != RequestStatus.CLOSED) {
      requests.awaitReturn(record.requestId());
    }
    news.waits(form);
    return view(form);
  }

  /**
   * Decides the step that waits (S01-5.2.1-b, -c). The last agreement asks the supplier.
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link ReturnProblem#NOT_YOUR_PART}, {@link
   *     ReturnProblem#OWN_REQUEST}, {@link ReturnProblem#WRONG_STATUS}; {@link
   *     ReturnProblem#TEXT_MISSING} if one refuses without saying why
   */
  @Allows("returns.decide")
  public ReturnView decide(
      String number, int version, boolean agreed, String opinion, CallContext context) {
    SupplierReturn form = lock(number, version);
    if (form.status() != ReturnStatus.IN_APPROVAL) {
      throw new BusinessException(ReturnProblem.WRONG_STATUS, null, number, form.status());
    }
    Instant now = clock.instant();
    ApprovalView decided = approval.decide(form, agreed, opinion, context);
    if (decided.state() == CaseState.REFUSED) {
      form.decline(now);
      finished(form);
      news.declined(form, opinion);
    } else if (decided.waitingFor().isPresent()) {
      form.passTo(decided.waitingFor().get());
      news.waits(form);
    } else {
      form.approve();
      tell(
          form,
          SupplierLetters.REQUESTED,
          SupplierLetters.requested(devices.get(form.deviceId()), form.faultText(), form.wePay()));
      news.approved(form);
    }
    returns.record(form, context.personId(), opinion, now);
    return view(form);
  }

  /**
   * The project team sends the device to the maker (S01-5.2.1-d).
   *
   * @throws BusinessException {@link ReturnProblem}, or a problem of stock or device
   */
  @Allows("returns.ship")
  public ReturnView ship(
      String number, int version, String carrier, String trackingNumber, CallContext context) {
    text("carrier", carrier, WORD_LENGTH);
    text("trackingNumber", trackingNumber, WORD_LENGTH);
    SupplierReturn form = lock(number, version);
    guard.ensureMay("returns.ship", form.projectId(), context);
    Instant now = clock.instant();
    form.ship(stock.cityOfStore(form.deviceId()), carrier, trackingNumber, context.personId(), now);
    stock.shipToSupplier(form.deviceId(), number, now, context);
    tell(
        form,
        SupplierLetters.SHIPPED,
        SupplierLetters.shipped(
            devices.get(form.deviceId()).serial(), form.rmaNumber(), carrier, trackingNumber));
    returns.record(form, context.personId(), carrier + " " + trackingNumber, now);
    return view(form);
  }

  /**
   * Takes what came back into the store that the device had left.
   *
   * @param inOrder whether the inspection found it usable
   * @param inspection what the inspection found
   * @throws BusinessException {@link ReturnProblem}, or a problem of stock or device
   */
  @Allows("returns.receive")
  public ReturnView receive(
      String number, int version, boolean inOrder, String inspection, CallContext context) {
    text("inspection", inspection, TEXT_LENGTH);
    SupplierReturn form = lock(number, version);
    guard.ensureMay("returns.receive", form.projectId(), context);
    Instant now = clock.instant();
    form.receive(inspection, now);
    long device = form.returningDeviceId();
    stock.receiveFromSupplier(device, form.cityId(), inOrder, number, now, context);
    tell(
        form,
        SupplierLetters.CONFIRMED,
        SupplierLetters.confirmed(devices.get(device).serial(), inOrder, inspection));
    returns.record(form, context.personId(), inspection, now);
    return view(form);
  }

  /**
   * Ends the return; the request goes on if no other device of it is away (S01-5.2.1-e).
   *
   * @throws BusinessException {@link ReturnProblem}
   */
  @Allows("returns.close")
  public ReturnView close(String number, int version, CallContext context) {
    SupplierReturn form = lock(number, version);
    guard.ensureMay("returns.close", form.projectId(), context);
    Instant now = clock.instant();
    form.close(now);
    ended.close(form, context);
    finished(form);
    returns.record(form, context.personId(), null, now);
    return view(form);
  }

  /**
   * Gives a return up, as long as the device has not left.
   *
   * @throws BusinessException {@link ReturnProblem}
   */
  @Allows("returns.cancel")
  public ReturnView cancel(String number, int version, String reason, CallContext context) {
    text("reason", reason, TEXT_LENGTH);
    SupplierReturn form = lock(number, version);
    guard.ensureMay("returns.cancel", form.projectId(), context);
    final boolean supplierKnows = form.status() != ReturnStatus.IN_APPROVAL;
    Instant now = clock.instant();
    form.cancel(now);
    if (supplierKnows) {
      tell(form, SupplierLetters.CANCELLED, SupplierLetters.cancelled(reason));
    } else {
      approval.withdraw(form);
    }
    finished(form);
    returns.record(form, context.personId(), reason, now);
    return view(form);
  }

  /**
   * A return by number.
   *
   * @throws BusinessException {@link ReturnProblem#UNKNOWN}
   */
  @Allows("returns.read")
  public ReturnView getByNumber(String number) {
    return views.find(number).map(this::forCaller).orElseThrow(() -> unknown(number));
  }

  /** A page of returns, the latest first. */
  @Allows("returns.read")
  public Page<ReturnRow> search(ReturnQuery query) {
    return forCaller(views.list(query.forList()));
  }

  /**
   * A page of returns in any order.
   *
   * @throws BusinessException {@link CommonProblem#BAD_CURSOR} or {@link CommonProblem#BAD_SORT}
   */
  @Allows("returns.read")
  public Page<ReturnRow> list(ListQuery query) {
    return forCaller(views.list(query));
  }

  /** How many returns fit, counted up to a limit; empty if that is costly and need not be. */
  @Allows("returns.read")
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return views.count(query, limit, atAnyCost);
  }

  /** What the list of returns shows. */
  @Allows("returns.read")
  public Listing<ReturnRow> listing() {
    return views.listing();
  }

  /** Returns of a request, the latest first. */
  @Allows("returns.read")
  public List<ReturnView> ofRequest(String requestNumber) {
    return views.ofRequest(requestNumber).stream().map(this::forCaller).toList();
  }

  /** Returns by number, the supplier's number or the device, exact hits first. */
  @Allows("returns.read")
  public Found find(SearchText text, int limit) {
    return search.find(text, limit);
  }

  /** How much work of each of these kinds the caller has. */
  @Allows("returns.read")
  public Map<ReturnDuty, Long> duties(Set<ReturnDuty> kinds) {
    return duties.count(kinds, Call.currentPerson(), access.roles());
  }

  /** The caller's work of one kind, the oldest first. */
  @Allows("returns.read")
  public List<WorkRow> duty(ReturnDuty kind, int limit, int offset) {
    return duties.list(kind, Call.currentPerson(), access.roles(), limit, offset);
  }

  /**
   * The messages exchanged with the supplier, the first first.
   *
   * @throws BusinessException {@link ReturnProblem#UNKNOWN}
   */
  @Allows("returns.read")
  public List<MessageView> dialogue(String number) {
    if (views.findId(number).isEmpty()) {
      throw unknown(number);
    }
    return outbox.dialogue(number);
  }

  private Page<ReturnRow> forCaller(Page<ReturnRow> page) {
    return access.may("returns.explain")
        ? page
        : new Page<>(page.rows().stream().map(ReturnRow::forSupplier).toList(), page.nextCursor());
  }

  private ReturnView forCaller(ReturnView view) {
    return access.may("returns.explain") ? view : view.forSupplier();
  }

  private DeviceView deviceOf(OpenReturn command, FaultRecordView record) {
    boolean named =
        record
            .oldSerial()
            .or(record::deviceSerial)
            .filter(command.deviceSerial()::equals)
            .isPresent();
    if (!named) {
      throw new BusinessException(
          ReturnProblem.OTHER_DEVICE, "deviceSerial", command.deviceSerial(), record.number());
    }
    DeviceView device = devices.getBySerial(command.deviceSerial());
    if (device.status() != DeviceStatus.FAULTY) {
      throw new BusinessException(
          ReturnProblem.DEVICE_NOT_READY, "deviceSerial", device.serial(), device.status());
    }
    return device;
  }

  private static Optional<BigDecimal> fee(OpenReturn command) {
    boolean named = command.repairFee().filter(fee -> fee.signum() > 0).isPresent();
    if (command.wePayRepairFee() && !named) {
      throw new BusinessException(ReturnProblem.FEE_MISSING, "repairFee");
    }
    if (!command.wePayRepairFee() && command.repairFee().isPresent()) {
      throw new BusinessException(ReturnProblem.FEE_NOT_OURS, "repairFee");
    }
    return command.repairFee();
  }

  private static void text(String field, String value, int maxLength) {
    if (value == null || value.isBlank()) {
      throw new BusinessException(ReturnProblem.TEXT_MISSING, field);
    }
    if (value.length() > maxLength) {
      throw new BusinessException(ReturnProblem.TEXT_TOO_LONG, field, maxLength);
    }
  }

  private void tell(SupplierReturn form, String type, JsonObject data) {
    String code = devices.getSupplier(form.supplierId()).code();
    outbox.enqueue(
        SupplierLetters.queueOf(code), type, form.number(), form.nextSentSequence(), data);
  }

  private void finished(SupplierReturn form) {
    returns.flush();
    if (!returns.anyOpen(form.requestId())) {
      requests.returnFinished(form.requestId());
    }
  }

  private SupplierReturn lock(String number, int version) {
    SupplierReturn form =
        returns
            .findForUpdate(number)
            .filter(found -> access.scope().coversProject(found.projectId()))
            .orElseThrow(() -> unknown(number));
    form.ensureVersion(version);
    return form;
  }

  private ReturnView view(SupplierReturn form) {
    supplier.hearParked(form);
    returns.flush();
    return getByNumber(form.number());
  }

  private static BusinessException unknown(String number) {
    return new BusinessException(ReturnProblem.UNKNOWN, "number", number);
  }
}
