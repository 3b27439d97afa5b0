package org.weibao.device;

/** What can be done with a device now; where it is tells the stock ledger. */
public enum DeviceStatus {
  /** Works at an owner's or a project's place. */
  INSTALLED,
  /** Good, in one of our stores. */
  IN_STORE,
  /** Broken, in one of our stores. */
  FAULTY,
  /** Sent to its maker and not yet back. */
  AT_SUPPLIER,
  /** Gone for good. */
  SCRAPPED,
  /** Never was: somebody took it on by mistake. */
  WITHDRAWN
}
