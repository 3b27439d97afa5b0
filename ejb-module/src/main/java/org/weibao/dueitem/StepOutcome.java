package org.weibao.dueitem;

/** What came of a step of a ladder. */
public enum StepOutcome {
  /** People were told. */
  TOLD,
  /** Nobody holds the roles in that place. */
  NOBODY_THERE,
  /** A later step, past as well, told the same roles. */
  PASSED_OVER
}
