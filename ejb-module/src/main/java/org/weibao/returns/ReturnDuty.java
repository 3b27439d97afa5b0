package org.weibao.returns;

/** Work that returns make, as work lists count it. */
public enum ReturnDuty {
  /** Waits for a decision of the caller's roles. */
  TO_DECIDE,
  /** The supplier takes the device; it is to be sent. */
  TO_SHIP,
  /** The device is on its way back; it is to be taken in. */
  TO_RECEIVE,
  /** Nothing more is to come; it is to be closed. */
  TO_CLOSE,
  /** The caller filled it in, and others have to decide. */
  IN_APPROVAL,
  /** The supplier has to do something. */
  AT_SUPPLIER
}
