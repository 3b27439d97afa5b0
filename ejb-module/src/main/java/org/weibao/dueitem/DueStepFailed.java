package org.weibao.dueitem;

import jakarta.ejb.ApplicationException;

/** The steps of one item could not be taken; the others get their turn. */
@ApplicationException(rollback = true)
public class DueStepFailed extends Exception {

  private static final long serialVersionUID = 1L;

  private final long itemId;

  /** Of an item, with what went wrong. */
  public DueStepFailed(long itemId, Throwable cause) {
    super(cause.toString(), cause);
    this.itemId = itemId;
  }

  /** Id of the item. */
  public long itemId() {
    return itemId;
  }
}
