package org.weibao.dueitem;

/** Where a due item stands. */
public enum DueState {
  /** To be done. */
  OPEN,
  /** Done, by a person or seen to be done by the product. */
  DONE,
  /** Its reason is gone. */
  CANCELLED
}
