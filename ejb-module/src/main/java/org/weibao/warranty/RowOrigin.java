package org.weibao.warranty;

/** Where a row of cover comes from. */
public enum RowOrigin {
  /** Somebody entered it for the device. */
  ENTERED_ROW,
  /** A repair or an exchange gave it. */
  AFTER_REPAIR,
  /** Derived from the project's dates while the device has no row of its own for the owner. */
  PROJECT_WARRANTY,
  /** Derived from the device's date of the supplier while it has no row of its own from him. */
  SUPPLIER_WARRANTY,
  /** Out of warranty: costs with which the clause does not charge the other side. */
  NOT_CHARGED
}
