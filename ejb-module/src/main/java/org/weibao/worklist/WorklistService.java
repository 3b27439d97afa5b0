package org.weibao.worklist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.weibao.access.AccessService;
import org.weibao.approval.ApprovalService;
import org.weibao.dueitem.DueDuty;
import org.weibao.dueitem.DueItemService;
import org.weibao.escalation.EscalationDuty;
import org.weibao.escalation.EscalationService;
import org.weibao.kernel.Allows;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.WorkRow;
import org.weibao.outbox.InboxReview;
import org.weibao.registerimport.RegisterImportService;
import org.weibao.repair.RepairDuty;
import org.weibao.repair.RepairService;
import org.weibao.report.ReportService;
import org.weibao.request.RequestDuty;
import org.weibao.request.RequestService;
import org.weibao.returns.ReturnDuty;
import org.weibao.returns.ReturnService;

/** The door to the caller's work list. */
@Stateless
@Guarded
public class WorklistService {

  private static final Map<WorkKind, RequestDuty> REQUESTS =
      Map.of(
          WorkKind.REQUESTS_TO_VISIT, RequestDuty.TO_VISIT,
          WorkKind.REQUESTS_LATE, RequestDuty.LATE,
          WorkKind.EMERGENCIES, RequestDuty.EMERGENCY,
          WorkKind.REQUESTS_TO_CLOSE, RequestDuty.TO_CLOSE,
          WorkKind.REQUESTS_AWAITING_RETURN, RequestDuty.AWAITING_RETURN,
          WorkKind.REQUESTS_OF_CENTER, RequestDuty.OPEN);

  private static final Map<WorkKind, RepairDuty> REPAIRS =
      Map.of(
          WorkKind.F1_TO_WRITE, RepairDuty.F1_TO_WRITE,
          WorkKind.F1_TO_REVIEW, RepairDuty.F1_TO_REVIEW);

  private static final Map<WorkKind, ReturnDuty> RETURNS =
      Map.of(
          WorkKind.RETURNS_TO_DECIDE, ReturnDuty.TO_DECIDE,
          WorkKind.RETURNS_TO_SHIP, ReturnDuty.TO_SHIP,
          WorkKind.RETURNS_TO_RECEIVE, ReturnDuty.TO_RECEIVE,
          WorkKind.RETURNS_TO_CLOSE, ReturnDuty.TO_CLOSE,
          WorkKind.RETURNS_IN_APPROVAL, ReturnDuty.IN_APPROVAL,
          WorkKind.RETURNS_AT_SUPPLIER, ReturnDuty.AT_SUPPLIER,
          WorkKind.RETURNS_FOR_SUPPLIER, ReturnDuty.AT_SUPPLIER);

  private static final Map<WorkKind, DueDuty> DUE_ITEMS =
      Map.of(WorkKind.DUE_ITEMS, DueDuty.DUE, WorkKind.DUE_ITEMS_LATE, DueDuty.LATE);

  private static final Map<WorkKind, EscalationDuty> ESCALATIONS =
      Map.of(
          WorkKind.ESCALATIONS_TO_ANSWER, EscalationDuty.TO_ANSWER,
          WorkKind.ESCALATIONS_TO_FOLLOW, EscalationDuty.TO_FOLLOW);

  @Inject EscalationService escalations;
  @Inject RequestService requests;
  @Inject RepairService repairs;
  @Inject ReturnService returns;
  @Inject RegisterImportService imports;
  @Inject ReportService reports;
  @Inject ApprovalService approvals;
  @Inject InboxReview inbox;
  @Inject DueItemService dueItems;
  @Inject AccessService access;

  /** How much of each kind of the caller's work there is, in the order of the kinds. */
  @Allows("start.read")
  public List<WorkCount> counts() {
    List<WorkKind> kinds = WorkKind.of(access.roles());
    Map<WorkKind, Long> counts = new EnumMap<>(WorkKind.class);
    count(kinds, REQUESTS, requests::duties, counts::put);
    count(kinds, REPAIRS, repairs::duties, counts::put);
    count(kinds, RETURNS, returns::duties, counts::put);
    count(kinds, DUE_ITEMS, dueItems::duties, counts::put);
    count(kinds, ESCALATIONS, escalations::duties, counts::put);
    if (kinds.contains(WorkKind.IMPORTS_TO_CORRECT)) {
      counts.put(WorkKind.IMPORTS_TO_CORRECT, imports.toCorrect());
    }
    if (kinds.contains(WorkKind.PAPERS_TO_MAKE)) {
      counts.put(WorkKind.PAPERS_TO_MAKE, reports.papersToMake());
    }
    if (kinds.contains(WorkKind.APPROVALS_TO_DECIDE)) {
      counts.put(WorkKind.APPROVALS_TO_DECIDE, approvals.toDecide());
    }
    if (kinds.contains(WorkKind.MESSAGES_ASIDE)) {
      counts.put(WorkKind.MESSAGES_ASIDE, inbox.setAside());
    }
    return kinds.stream().map(kind -> new WorkCount(kind, counts.get(kind))).toList();
  }

  /**
   * The caller's work of one kind, the most urgent first: exactly the rows that {@link #counts}
   * counted. None for work that is not the caller's.
   */
  @Allows("start.read")
  public List<WorkRow> rows(WorkKind kind, int limit, int offset) {
    if (!kind.isFor(access.roles())) {
      return List.of();
    }
    if (REQUESTS.containsKey(kind)) {
      return requests.duty(REQUESTS.get(kind), limit, offset);
    } else if (REPAIRS.containsKey(kind)) {
      return repairs.duty(REPAIRS.get(kind), limit, offset);
    } else if (RETURNS.containsKey(kind)) {
      return returns.duty(RETURNS.get(kind), limit, offset);
    } else if (DUE_ITEMS.containsKey(kind)) {
      return dueItems.duty(DUE_ITEMS.get(kind), limit, offset);
    } else if (ESCALATIONS.containsKey(kind)) {
      return escalations.duty(ESCALATIONS.get(kind), limit, offset);
    }
    return switch (kind) {
      case IMPORTS_TO_CORRECT -> imports.listToCorrect(limit, offset);
      case APPROVALS_TO_DECIDE -> approvals.listToDecide(limit, offset);
      case PAPERS_TO_MAKE -> reports.listPapersToMake(limit, offset);
      default -> inbox.listSetAside(limit, offset);
    };
  }

  private static <D extends Enum<D>> void count(
      Collection<WorkKind> kinds,
      Map<WorkKind, D> duties,
      Function<Set<D>, Map<D, Long>> door,
      BiConsumer<WorkKind, Long> result) {
    List<WorkKind> asked = kinds.stream().filter(duties::containsKey).toList();
    if (asked.isEmpty()) {
      return;
    }
    Map<D, Long> counted = door.apply(EnumSet.copyOf(asked.stream().map(duties::get).toList()));
    asked.forEach(kind -> result.accept(kind, counted.get(duties.get(kind))));
  }
}
