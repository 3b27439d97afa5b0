package org.weibao.voucher;

/** Where a product's voucher is during a call. */
public enum VoucherState {
  /** Taken out and not sent: somebody at the desk has to. */
  TAKEN,
  /** With whoever dispatches, or with the technician. */
  SENT,
  /** Signed and back in the customer's folder. */
  FILED
}
