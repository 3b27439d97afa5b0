package org.weibao.request;

/** Work that requests make, as work lists count it. */
public enum RequestDuty {
  /** Nobody has been there yet, and somebody has to go. */
  TO_VISIT,
  /** Nobody was there when the arrival limit passed. */
  LATE,
  /** Emergencies that are not closed. */
  EMERGENCY,
  /** Done, to be closed. */
  TO_CLOSE,
  /** A device is at its maker's. */
  AWAITING_RETURN,
  /** Not closed. */
  OPEN
}
