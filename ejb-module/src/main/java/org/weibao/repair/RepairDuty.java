package org.weibao.repair;

/** Work that visits and fault records make, as work lists count it. */
public enum RepairDuty {
  /** The caller was there, and the F1 of the visit is not written. */
  F1_TO_WRITE,
  /** An F1 of somebody else waits for its review (S01-4-3-a). */
  F1_TO_REVIEW
}
