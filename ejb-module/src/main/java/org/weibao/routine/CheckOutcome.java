package org.weibao.routine;

/** What a look at a point of the checklist found. */
public enum CheckOutcome {
  /** As it should be. */
  OK,
  /** Not as it should be: a request follows. */
  FAILED,
  /** There is no such thing here. */
  NOT_APPLICABLE
}
