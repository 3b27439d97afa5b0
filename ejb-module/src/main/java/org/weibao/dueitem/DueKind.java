package org.weibao.dueitem;

/** Kinds of due items, named as the policy packs name tasks. */
public enum DueKind {
  /** Total of the fault records F1 of a month (S01-5.1.3-d). */
  F1(false),
  /** The region's F1 totals, sent on (S01-5.1.3-e). */
  F1_CONSOLIDATED(true),
  /** Total of the charges F3 of a month (S01-5.3.3). */
  F3(true),
  /** Monthly report F4 (S01-5.1.4-a). */
  F4(false),
  /** Repair fees of a month, paid to suppliers (S01-5.2.2-c). */
  PAYMENT_REQUEST(true),
  /** Quarterly reconciliation with a property centre (S01-5.3.4-a). */
  RECONCILIATION(true),
  /** Half-yearly collection of charges (S01-5.3.4-b). */
  COLLECTION(true),
  /** Handover talks before a warranty ends (S01-5.4.1.1-a). */
  WARRANTY_HANDOVER(true),
  /** Withdrawal of the residents from a left city (S01-5.4.1.2-3B-a). */
  WITHDRAWAL(true),
  /** Arrival on site within the limit of a request (S01-5.4.1.2). */
  ARRIVAL(false);

  private final boolean byHand;

  DueKind(boolean byHand) {
    this.byHand = byHand;
  }

  /** Whether a person says that it is done; the product sees for itself when the others are. */
  public boolean isByHand() {
    return byHand;
  }
}
