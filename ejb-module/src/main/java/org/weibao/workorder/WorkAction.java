package org.weibao.workorder;

import java.util.Set;

/** What happens to a visit: each from the states that allow it, to one state. */
public enum WorkAction {
  PLAN(WorkStatus.PLANNED, false),
  /** Another time or somebody else, for a coded reason. */
  MOVE(WorkStatus.PLANNED, true, WorkStatus.PLANNED, WorkStatus.ACCEPTED, WorkStatus.DECLINED),
  ACCEPT(WorkStatus.ACCEPTED, false, WorkStatus.PLANNED),
  DECLINE(WorkStatus.DECLINED, true, WorkStatus.PLANNED, WorkStatus.ACCEPTED),
  TRAVEL(WorkStatus.TRAVELLING, false, WorkStatus.ACCEPTED),
  ARRIVE(WorkStatus.ON_SITE, false, WorkStatus.ACCEPTED, WorkStatus.TRAVELLING),
  FINISH(WorkStatus.WORK_DONE, false, WorkStatus.ON_SITE),
  GIVE_UP(WorkStatus.NOT_SOLVED, true, WorkStatus.ON_SITE),
  /** The customer signs only what is finished (S03-3.3.2-b, S04-9-a, S04-11-b). */
  SIGN(WorkStatus.SIGNED, false, WorkStatus.WORK_DONE, WorkStatus.NOT_SOLVED),
  /** Only a signed voucher closes a visit (S04-9-b). */
  CLOSE(WorkStatus.CLOSED, false, WorkStatus.SIGNED),
  /** Somebody who goes along says how long it took him; the visit stays as it is. */
  MINUTES(null, false),
  /** A routine visit was held, which closes its work order: it has no voucher. */
  HOLD(
      WorkStatus.CLOSED,
      false,
      WorkStatus.PLANNED,
      WorkStatus.ACCEPTED,
      WorkStatus.DECLINED,
      WorkStatus.TRAVELLING,
      WorkStatus.ON_SITE,
      WorkStatus.WORK_DONE,
      WorkStatus.NOT_SOLVED,
      WorkStatus.SIGNED),
  CANCEL(
      WorkStatus.CANCELLED,
      true,
      WorkStatus.PLANNED,
      WorkStatus.ACCEPTED,
      WorkStatus.DECLINED,
      WorkStatus.TRAVELLING);

  private final WorkStatus to;
  private final boolean reasoned;
  private final Set<WorkStatus> from;

  WorkAction(WorkStatus to, boolean reasoned, WorkStatus... from) {
    this.to = to;
    this.reasoned = reasoned;
    this.from = Set.of(from);
  }

  /** The state that it leads to; null if the visit stays as it is. */
  public WorkStatus to() {
    return to;
  }

  /** Whether a coded reason belongs to it. */
  public boolean isReasoned() {
    return reasoned;
  }

  /** Whether it can happen now. */
  public boolean isPossible(WorkStatus now) {
    return from.contains(now);
  }

  /** Whether whoever is sent does it; the others are the dispatcher's. */
  public boolean isOfWorker() {
    return switch (this) {
      case PLAN, MOVE, CANCEL, HOLD -> false;
      default -> true;
    };
  }
}
