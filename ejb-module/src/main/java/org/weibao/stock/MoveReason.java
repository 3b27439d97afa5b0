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
  /** Goods came into a store. */
  RECEIVED,
  /** From a store into a technician's bag. */
  HANDED_OUT,
  /** From a technician's bag into a store. */
  HANDED_BACK,
  /** Used on a visit. */
  PART_USED,
  /** Said to be used on a visit, and was not. */
  PART_BACK,
  /** Something was written down wrongly: a reverse move, and the right one if there is one. */
  CORRECTION
}
