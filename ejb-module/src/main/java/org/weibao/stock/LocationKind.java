package org.weibao.stock;

/** What sort of place a stock location is. */
public enum LocationKind {
  /** A city's store. */
  STORE,
  /** What a technician has with him, in his bag or van. */
  BAG,
  /** A project: what is installed there. */
  SITE,
  /** On the road to or from a supplier. */
  TRANSIT,
  /** At a supplier. */
  SUPPLIER,
  /** Where goods enter the book; the only place below zero. */
  RECEIPT,
  /** Gone for good. */
  SCRAP
}
