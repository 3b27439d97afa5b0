package org.weibao.stock;

/** Why a device changed its place. */
public enum MoveReason {
  INITIAL,
  REPLACEMENT_IN,
  REPLACEMENT_OUT,
  TO_SUPPLIER,
  AT_SUPPLIER,
  FROM_SUPPLIER,
  BACK_IN_STORE,
  SUPPLIER_REPLACEMENT,
  SCRAPPED,
  /** Something was written down wrongly: a reverse move, and the right one if there is one. */
  CORRECTION
}
