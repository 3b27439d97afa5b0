package org.weibao.workorder;

import java.util.EnumSet;
import java.util.Set;

/** Where a visit stands. */
public enum WorkStatus {
  PLANNED,
  ACCEPTED,
  /** The technician cannot; somebody else is to be sent. */
  DECLINED,
  TRAVELLING,
  ON_SITE,
  /** The work is done and the customer has not signed yet. */
  WORK_DONE,
  /** The fault stays; goods go to the workshop, or somebody comes again. */
  NOT_SOLVED,
  SIGNED,
  CLOSED,
  CANCELLED;

  private static final Set<WorkStatus> BEFORE_WORK = EnumSet.of(PLANNED, ACCEPTED, DECLINED);

  /** Whether nothing more will happen. */
  public boolean isFinal() {
    return this == CLOSED || this == CANCELLED;
  }

  /** Whether another time or somebody else can still be chosen. */
  public boolean isMovable() {
    return BEFORE_WORK.contains(this);
  }
}
