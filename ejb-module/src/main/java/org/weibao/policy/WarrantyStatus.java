package org.weibao.policy;

/** Whether the project is inside its warranty on the day asked (S01-3, S01-5.4). */
public enum WarrantyStatus {
  /** Up to and including the last day of the warranty. */
  IN_WARRANTY,
  /** From the day after. */
  EXPIRED
}
