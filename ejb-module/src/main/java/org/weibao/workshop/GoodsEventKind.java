package org.weibao.workshop;

/** What happens to goods. */
public enum GoodsEventKind {
  /** Taken away against a receipt (S04-11-a). */
  TAKEN,
  /** Repaired (S04-12-a). */
  REPAIRED,
  /** Not passed in the inspection (S04-12-b). */
  REJECTED,
  /** Passed in the inspection (S04-12-b). */
  PASSED,
  /** The supervisor was asked for help (S04-14). */
  HELP,
  /** Back with the owner (S04-12-d). */
  RETURNED
}
