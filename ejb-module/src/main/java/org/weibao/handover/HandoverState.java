package org.weibao.handover;

/** Where a handover stands. */
public enum HandoverState {
  /** Parts are missing, or nobody has closed it. */
  OPEN,
  /** All parts are there; nothing changes any more. */
  CLOSED
}
