package org.weibao.repair;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weibao.access.AccessService;
import org.weibao.device.DeviceProblem;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceView;
import org.weibao.documentnumber.IssuedNumber;
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
import org.weibao.policy.WarrantyStatus;
import org.weibao.repair.entity.FaultRecord;
import org.weibao.repair.entity.RepairClauses;
import org.weibao.repair.entity.RepairDuties;
import org.weibao.repair.entity.RepairSearch;
import org.weibao.repair.entity.RepairViews;
import org.weibao.repair.entity.Repairs;
import org.weibao.repair.entity.Visit;
import org.weibao.request.DecisionView;
import org.weibao.request.RequestProblem;
import org.weibao.request.RequestService;
import org.weibao.request.RequestStatus;
import org.weibao.request.RequestView;
import org.weibao.stock.StockService;
import org.weibao.warranty.CoverGround;
import org.weibao.warranty.CoverService;

/** The door to visits and fault records. */
@Stateless
@Guarded
public class RepairService {

  /** Phones and desks run a little ahead at times. */
  private static final Duration CLOCK_DRIFT = Duration.ofMinutes(5);

  @Inject RepairSearch search;
  @Inject Repairs repairs;
  @Inject RepairViews views;
  @Inject RepairDuties duties;
  @Inject RepairReview review;
  @Inject RepairClauses clauses;
  @Inject RequestService requests;
  @Inject DeviceService devices;
  @Inject StockService stock;
  @Inject CoverService covers;
  @Inject RepairNumbers numbers;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * Records a visit by the caller; the first arrival stops the request's clock.
   *
   * @throws BusinessException {@link RepairProblem} or {@link RequestProblem}, naming the field
   */
  @Allows("repair.visit")
  public VisitView recordVisit(String requestNumber, RecordVisit command, CallContext context) {
    RequestView request = requests.getByNumber(requestNumber);
    access.ensureInProject("repair.visit", request.projectId());
    notInFuture("arrivedAt", command.arrivedAt());
    command.leftAt().ifPresent(at -> notInFuture("leftAt", at));
    if (command.leftAt().map(at -> at.isBefore(command.arrivedAt())).orElse(false)) {
      throw new BusinessException(RepairProblem.LEFT_BEFORE_ARRIVAL, "leftAt");
    }
    length("note", command.note(), RecordVisit.NOTE_LENGTH);
    requests.arrived(request.id(), command.arrivedAt(), context);
    Visit visit = repairs.add(new Visit(request.id(), context.personId(), command));
    repairs.flush();
    return views.findVisit(visit.id()).orElseThrow();
  }

  /**
   * Somebody who was sent is on site: makes the visit, and the first arrival stops the request's
   * clock.
   *
   * @return id of the visit
   * @throws BusinessException {@link RequestProblem}
   */
  @Within
  public long begin(long requestId, long technicianId, Instant at, CallContext context) {
    requests.arrived(requestId, at, context);
    RecordVisit visit = new RecordVisit(at, Optional.empty(), Optional.empty());
    Visit added = repairs.add(new Visit(requestId, technicianId, visit));
    repairs.flush();
    return added.id();
  }

  /** Whoever was sent has finished on site. */
  @Within
  public void left(long visitId, Instant at) {
    repairs.findVisit(visitId).orElseThrow().leave(at);
  }

  /** Whether the fault record of a visit says that the fault is gone; empty without a record. */
  @Within
  public Optional<Boolean> solvedIn(long visitId) {
    return repairs.solvedIn(visitId);
  }

  /**
   * Records what was found and done in a visit: form F1. A replacement moves both devices in the
   * stock book and swaps them in the installed base; a cause outside the warranty makes the service
   * case be decided again; what is solved is done (S01-5.1.3-a, -b, S01-5.4.1.2-3C-b).
   *
   * @throws BusinessException {@link RepairProblem}, {@link RequestProblem} or a problem of device
   *     or stock, naming the field
   */
  @Allows("repair.record")
  public FaultRecordView recordFault(
      String requestNumber, RecordFault command, CallContext context) {
    RequestView request = requests.getByNumber(requestNumber);
    access.ensureInProject("repair.record", request.projectId());
    if (request.status() == RequestStatus.CLOSED) {
      throw new BusinessException(RequestProblem.CLOSED, null, requestNumber);
    }
    Visit visit =
        repairs
            .findVisit(command.visitId())
            .filter(found -> found.requestId() == request.id())
            .orElseThrow(
                () ->
                    new BusinessException(
                        RepairProblem.UNKNOWN_VISIT, "visitId", command.visitId()));
    check(command, visit);
    requests.causeFound(request.id(), command.cause().name(), context);
    DecisionView decision = requests.why(requestNumber).get(0);
    YearMonth period = YearMonth.from(command.doneAt().atZone(clock.getZone()));
    IssuedNumber number = numbers.next(request.projectId(), command.doneAt());
    Optional<Replacement> replacement = replacement(command, request, number.number(), context);
    Optional<Long> device =
        replacement
            .map(Replacement::oldId)
            .or(() -> request.deviceSerial().flatMap(devices::findBySerial).map(DeviceView::id));
    FaultRecord record =
        repairs.add(
            new FaultRecord(
                number.number(),
                request,
                visit,
                context.personId(),
                command,
                device,
                replacement.map(Replacement::oldId),
                replacement.map(Replacement::newId),
                decision.warranty() == WarrantyStatus.IN_WARRANTY,
                decision.serviceCase(),
                period));
    if (command.solvedOnSpot()) {
      requests.solved(request.id(), command.doneAt());
    }
    repairs.flush();
    covers.follow(request.id(), CoverGround.CAUSE_FOUND);
    numbers.keep(number, record);
    review.open(record, requestNumber, request.id());
    return getFaultRecord(record.number());
  }

  /**
   * Somebody whom the rules ask reviews a record, in the department the technical group supervisor
   * (S01-4-3-a).
   *
   * @param version version that the caller has seen
   * @throws BusinessException {@link RepairProblem#OWN_RECORD} if the caller wrote it himself, or
   *     who he stands in for
   */
  @Allows("repair.review")
  public void review(String number, int version, CallContext context) {
    FaultRecord record =
        repairs
            .findForUpdate(number)
            .filter(found -> access.scope().coversProject(found.projectId()))
            .orElseThrow(() -> unknown(number));
    access.ensureInProject("repair.review", record.projectId());
    StaleVersion.ensureSeen(FaultRecord.class, record.id(), number, version, record.version());
    record.ensureReviewable(context.personId(), Call.currentlyFor());
    if (review.agreed(record, context)) {
      record.reviewed(context.personId(), clock.instant());
    }
  }

  /** Fault records by the end of their number, exact hits first. */
  @Allows("repair.read")
  public Found find(SearchText text, int limit) {
    return search.find(text, limit);
  }

  /** How much work of each of these kinds the caller has. */
  @Allows("repair.read")
  public Map<RepairDuty, Long> duties(Set<RepairDuty> kinds) {
    return duties.count(kinds, Call.currentPerson());
  }

  /** The caller's work of one kind, the oldest first. */
  @Allows("repair.read")
  public List<WorkRow> duty(RepairDuty kind, int limit, int offset) {
    return duties.list(kind, Call.currentPerson(), limit, offset);
  }

  /** Visits of a request, the first first. */
  @Allows("repair.read")
  public List<VisitView> visits(String requestNumber) {
    return views.visits(requests.getByNumber(requestNumber).id());
  }

  /** Fault records of a request, the first first. */
  @Allows("repair.read")
  public List<FaultRecordView> faultRecords(String requestNumber) {
    return views.faultRecords(requests.getByNumber(requestNumber).id());
  }

  /**
   * A fault record by its number.
   *
   * @throws BusinessException {@link RepairProblem#UNKNOWN_FAULT_RECORD}
   */
  @Allows("repair.read")
  public FaultRecordView getFaultRecord(String number) {
    return views.findFaultRecord(number).orElseThrow(() -> unknown(number));
  }

  /**
   * Why a fault record has its number and who reviews it, as it was kept then.
   *
   * @throws BusinessException {@link RepairProblem#UNKNOWN_FAULT_RECORD}
   */
  @Allows("repair.read")
  public FaultRecordReasons why(String number) {
    long id = getFaultRecord(number).id();
    return new FaultRecordReasons(numbers.why(id, number), review.of(id));
  }

  /** Fault records of a project that were done in a month, for its F1 total (S01-5.1.3-d). */
  @Allows("repair.read")
  public List<FaultRecordView> faultRecordsOf(long projectId, YearMonth month) {
    return views.faultRecordsOf(projectId, month);
  }

  /** How often clauses were applied here, in the whole department. */
  @Within
  public List<ClauseUse> clauseUses() {
    return clauses.uses();
  }

  /** Cases of a clause in the caller's scope, the latest first. */
  @Within
  public List<ClauseCase> clauseCases(String clause, int limit) {
    return clauses.cases(clause, limit);
  }

  private record Replacement(long oldId, long newId) {}

  private Optional<Replacement> replacement(
      RecordFault command, RequestView request, String number, CallContext context) {
    if (!command.replaced()) {
      return Optional.empty();
    }
    long oldId = device("oldSerial", command.oldSerial().orElseThrow());
    long newId = device("newSerial", command.newSerial().orElseThrow());
    stock.swap(oldId, newId, request.projectId(), number, command.doneAt(), context);
    covers.tookPlace(
        oldId, newId, number, LocalDate.ofInstant(command.doneAt(), clock.getZone()), context);
    return Optional.of(new Replacement(oldId, newId));
  }

  private long device(String field, String serial) {
    return devices
        .findBySerial(serial)
        .map(DeviceView::id)
        .orElseThrow(() -> new BusinessException(DeviceProblem.UNKNOWN_SERIAL, field, serial));
  }

  private void check(RecordFault command, Visit visit) {
    notInFuture("doneAt", command.doneAt());
    // People write minutes; a telephone tells of an arrival to the second.
    if (command.doneAt().isBefore(visit.arrivedAt().truncatedTo(ChronoUnit.MINUTES))) {
      throw new BusinessException(RepairProblem.DONE_BEFORE_ARRIVAL, "doneAt");
    }
    if (command.handling() == null || command.handling().isBlank()) {
      throw new BusinessException(RepairProblem.HANDLING_MISSING, "handling");
    }
    length("handling", Optional.of(command.handling()), RecordFault.HANDLING_LENGTH);
    length("causeText", command.causeText(), RecordFault.CAUSE_LENGTH);
    checkSerials(command);
    if (repairs.hasFaultRecord(visit.id())) {
      throw new BusinessException(RepairProblem.ALREADY_RECORDED, "visitId");
    }
  }

  /**
   * A page of fault records in any order.
   *
   * @throws BusinessException {@link CommonProblem#BAD_CURSOR} or {@link CommonProblem#BAD_SORT}
   */
  @Allows("repair.read")
  public Page<FaultRecordRow> listFaultRecords(ListQuery query) {
    return views.listFaultRecords(query);
  }

  /** How many fault records fit, counted up to a limit; empty if that is costly and need not be. */
  @Allows("repair.read")
  public Optional<Long> countFaultRecords(ListQuery query, int limit, boolean atAnyCost) {
    return views.countFaultRecords(query, limit, atAnyCost);
  }

  /** What the list of fault records shows. */
  @Allows("repair.read")
  public Listing<FaultRecordRow> listingFaultRecords() {
    return views.listingFaultRecords();
  }

  private static void checkSerials(RecordFault command) {
    if (!command.replaced()) {
      if (command.oldSerial().isPresent() || command.newSerial().isPresent()) {
        throw new BusinessException(RepairProblem.SERIALS_WITHOUT_REPLACEMENT, "replaced");
      }
      return;
    }
    if (command.oldSerial().isEmpty()) {
      throw new BusinessException(RepairProblem.SERIALS_MISSING, "oldSerial");
    }
    if (command.newSerial().isEmpty()) {
      throw new BusinessException(RepairProblem.SERIALS_MISSING, "newSerial");
    }
    if (command.oldSerial().equals(command.newSerial())) {
      throw new BusinessException(RepairProblem.SAME_SERIAL, "newSerial");
    }
  }

  private void notInFuture(String field, Instant at) {
    if (at.isAfter(clock.instant().plus(CLOCK_DRIFT))) {
      throw new BusinessException(RepairProblem.IN_FUTURE, field);
    }
  }

  private static void length(String field, Optional<String> text, int limit) {
    if (text.map(String::length).orElse(0) > limit) {
      throw new BusinessException(RepairProblem.TOO_LONG, field, limit);
    }
  }

  private static BusinessException unknown(String number) {
    return new BusinessException(RepairProblem.UNKNOWN_FAULT_RECORD, "number", number);
  }
}
