package org.weibao.approval;

/** What a step asks for. */
public enum StepAction {
  /** An opinion of somebody who checks (审核). */
  REVIEW,
  /** Putting together what others handed in. */
  CONSOLIDATE,
  /** A second signature beside another's. */
  COUNTERSIGN,
  /** A signature. */
  SIGN,
  /** The other side's consent. */
  CONFIRM,
  /** The decision (审批). */
  APPROVE
}
