package org.weibao.dueitem;

/** What planning changed. */
public enum PlanOutcome {
  /** It was not there before. */
  NEW,
  /** It was there with another due time. */
  MOVED,
  /** It was there, or is settled: nothing changed. */
  UNCHANGED
}
