package org.weibao.workshop;

/** Where goods are that were taken away for repair. */
public enum GoodsState {
  /** In the workshop, not repaired yet. */
  TAKEN,
  /** Repaired; the inspection is outstanding (S04-12-b). */
  REPAIRED,
  /** The inspection found that it is not in order. */
  REJECTED,
  /** The inspection was passed; it may go back. */
  PASSED,
  /** Back with its owner; the receipt is void (S04-12-d). */
  RETURNED
}
