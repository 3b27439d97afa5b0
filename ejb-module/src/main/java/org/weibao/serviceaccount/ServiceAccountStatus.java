package org.weibao.serviceaccount;

/** Whether an account gets tokens. */
public enum ServiceAccountStatus {
  /** It does. */
  GOOD,
  /** Its time is over; a later one can be set. */
  EXPIRED,
  /** For ever. */
  REVOKED
}
