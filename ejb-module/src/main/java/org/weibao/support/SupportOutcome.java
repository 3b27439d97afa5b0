package org.weibao.support;

/** What came of help from afar. */
public enum SupportOutcome {
  /** The fault is gone. */
  SOLVED,
  /** Somebody has to go. */
  VISIT_NEEDED,
  /** Nobody answered. */
  NOT_REACHED
}
