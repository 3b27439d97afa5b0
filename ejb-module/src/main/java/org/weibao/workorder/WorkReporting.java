package org.weibao.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.weibao.contract.ServiceTermsService;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.repair.RepairService;
import org.weibao.workorder.entity.WorkEvent;
import org.weibao.workorder.entity.WorkMate;
import org.weibao.workorder.entity.WorkOrder;
import org.weibao.workorder.entity.WorkOrderViews;
import org.weibao.workorder.entity.WorkOrders;
import org.weibao.workorder.entity.WorkParts;
import org.weibao.workorder.entity.WorkSignature;

/** Takes what devices tell of visits, in the order in which it happened. */
@ApplicationScoped
public class WorkReporting {

  private static final int MOST_EVENTS = 50;
  private static final int CLIENT_ID_LENGTH = 80;

  @Inject WorkOrders orders;
  @Inject WorkOrderViews views;
  @Inject WorkParts parts;
  @Inject WorkPlanning planning;
  @Inject WorkNews news;
  @Inject RatingRule ratings;
  @Inject WorkCrew crew;
  @Inject RepairService repairs;
  @Inject ServiceTermsService terms;
  @Inject Clock clock;

  /**
   * All of it or nothing; a refusal names the event by its place.
   *
   * @param mate who tells it, if he only goes along
   */
  void take(
      WorkOrder order,
      Optional<WorkMate> mate,
      List<WorkReport> reports,
      Duration offset,
      CallContext context) {
    if (reports.isEmpty() || reports.size() > MOST_EVENTS) {
      throw new BusinessException(WorkOrderProblem.NO_EVENTS, "events", MOST_EVENTS);
    }
    DeviceTime.ensureOffset(offset);
    for (int i = 0; i < reports.size(); i++) {
      try {
        takeOne(order, mate, reports.get(i), offset, context);
      } catch (BusinessException e) {
        throw reports.size() == 1 ? e : ofEvent(i, e);
      }
    }
  }

  private static BusinessException ofEvent(int place, BusinessException e) {
    String field = "events[" + place + "]" + e.field().map(name -> "." + name).orElse("");
    return new BusinessException(e.code(), field, e.arguments());
  }

  private void takeOne(
      WorkOrder order,
      Optional<WorkMate> mate,
      WorkReport report,
      Duration offset,
      CallContext context) {
    report.clientId().ifPresent(id -> WorkPlanning.length("id", id, CLIENT_ID_LENGTH));
    if (report.clientId().filter(id -> orders.isKnown(order.id(), id)).isPresent()) {
      return;
    }
    if (!report.action().isOfWorker()) {
      throw new BusinessException(WorkOrderProblem.NOT_HERE, "action", report.action());
    }
    Instant now = clock.instant();
    Instant at = DeviceTime.of(report.deviceAt(), offset, now, report.action());
    WorkReport checked;
    ensureKnown(order, mate, report);
    if (mate.isPresent()) {
      checked = check(report);
      crew.tell(order, mate.get(), checked);
    } else {
      order.ensurePossible(report.action(), at);
      checked = check(report);
      carryOut(order, checked, at, context);
      order.happened(checked, at);
    }
    orders.add(
        WorkEvent.ofDevice(order.id(), checked, at, offset.toMillis(), now, context.personId()));
    orders.flush();
    if (report.action() == WorkAction.DECLINE) {
      String who =
          mate.isPresent() ? context.displayName() : views.get(order.id()).technicianName();
      news.declined(views.get(order.id()), order.plannedBy(), who);
    }
  }

  /** Whoever of ours accepts knows the terms of the contract, where a pack asks for it. */
  private void ensureKnown(WorkOrder order, Optional<WorkMate> mate, WorkReport report) {
    if (report.action() == WorkAction.ACCEPT) {
      mate.map(WorkMate::personId)
          .or(order::technicianId)
          .ifPresent(person -> terms.ensureRead(order.projectId(), person));
    }
  }

  private WorkReport check(WorkReport report) {
    if (report.action().isReasoned()) {
      planning.checkReason(report.action(), report.reason().orElse(null));
    }
    minutes("travelMinutes", report.travelMinutes());
    minutes("labourMinutes", report.labourMinutes());
    String note = WorkPlanning.note(report.note().orElse(null));
    return report.action().isReasoned()
        ? report.because(report.reason().orElseThrow(), note)
        : report.because(null, note);
  }

  private static void minutes(String field, Optional<Integer> minutes) {
    if (minutes.filter(value -> value < 0 || value > WorkReport.MOST_MINUTES).isPresent()) {
      throw new BusinessException(WorkOrderProblem.MINUTES, field, WorkReport.MOST_MINUTES);
    }
  }

  private void carryOut(WorkOrder order, WorkReport report, Instant at, CallContext context) {
    switch (report.action()) {
      case ARRIVE -> arrive(order, at, context);
      case FINISH, GIVE_UP -> finish(order, report, at);
      case SIGN -> sign(order, report, at);
      case CLOSE -> ensureHeld(order);
      default -> {
        // Only the state changes.
      }
    }
  }

  /** Makes the visit of the request, which stops the clock of arrival. */
  private void arrive(WorkOrder order, Instant at, CallContext context) {
    Long visit =
        order
            .requestId()
            .map(
                request ->
                    repairs.begin(
                        request, order.technicianId().orElse(context.personId()), at, context))
            .orElse(null);
    order.arrived(at, visit);
  }

  /** What the fault record says holds (S03-3.3.2-a): a visit does not say otherwise. */
  private void finish(WorkOrder order, WorkReport report, Instant at) {
    boolean done = report.action() == WorkAction.FINISH;
    order
        .visitId()
        .ifPresent(
            visit -> {
              Optional<Boolean> recorded = repairs.solvedIn(visit);
              if (done && recorded.isEmpty()) {
                throw new BusinessException(
                    WorkOrderProblem.FAULT_RECORD_MISSING, null, order.number());
              }
              if (recorded.filter(solved -> solved != done).isPresent()) {
                throw new BusinessException(
                    WorkOrderProblem.FAULT_RECORD_SAYS_OTHERWISE, null, order.number());
              }
              repairs.left(visit, at);
            });
  }

  /** A routine visit ends when what was looked at is written down, and its order with it. */
  private static void ensureHeld(WorkOrder order) {
    if (order.routineVisitId().isPresent()) {
      throw new BusinessException(WorkOrderProblem.OF_ROUTINE, null, order.number());
    }
  }

  private void sign(WorkOrder order, WorkReport report, Instant at) {
    Signature signature =
        report
            .signature()
            .orElseThrow(() -> new BusinessException(WorkOrderProblem.SIGNATURE_MISSING, "signer"));
    if (signature.rating().isEmpty() && ratings.isAsked(order.projectId())) {
      throw new BusinessException(WorkOrderProblem.RATING_MISSING, "rating");
    }
    String picture = signature.checked().orElse(null);
    orders.add(new WorkSignature(order.id(), signature, picture, shown(order, report), at));
  }

  /**
   * The sheet that the signature stands under: the one that the signer was shown, and no other. The
   * order is locked, so nobody uses or takes back a part meanwhile.
   */
  private SheetToSign shown(WorkOrder order, WorkReport report) {
    String digest =
        report
            .sheet()
            .filter(text -> !text.isBlank())
            .orElseThrow(() -> new BusinessException(WorkOrderProblem.SHEET_MISSING, "sheet"));
    SheetToSign sheet = SheetToSign.of(views.get(order.id()), parts.ofOrder(order.id()));
    if (!sheet.digest().equals(digest)) {
      throw new BusinessException(WorkOrderProblem.SHEET_CHANGED, "sheet", order.number());
    }
    return sheet;
  }
}
