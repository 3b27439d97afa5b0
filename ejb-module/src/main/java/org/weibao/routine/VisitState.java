package org.weibao.routine;

/** Where a routine visit stands. */
public enum VisitState {
  /** On a day of its period. */
  PLANNED,
  /** Somebody was there. */
  HELD,
  /** Its period ended, and nobody was there. */
  MISSED,
  /** A fact changed, and no visit is asked for any more. */
  CANCELLED
}
