package org.weibao.dueitem;

import org.weibao.organization.ScopeKind;

/** Kinds of due items, named as the policy packs name tasks. */
public enum DueKind {
  /** Total of the fault records F1 of a month (S01-5.1.3-d). */
  F1(false, ScopeKind.PROJECT, true),
  /** The region's F1 totals, sent on (S01-5.1.3-e). */
  F1_CONSOLIDATED(true, ScopeKind.REGION, true),
  /** Total of the charges F3 of a month (S01-5.3.3). */
  F3(true, ScopeKind.PROJECT, true),
  /** Monthly report F4 (S01-5.1.4-a). */
  F4(false, ScopeKind.PROJECT, true),
  /** Repair fees of a month, paid to suppliers (S01-5.2.2-c). */
  PAYMENT_REQUEST(true, ScopeKind.REGION, false),
  /** Quarterly reconciliation with a property centre (S01-5.3.4-a). */
  RECONCILIATION(true, ScopeKind.PROPERTY_CENTER, false),
  /** Half-yearly collection of charges (S01-5.3.4-b). */
  COLLECTION(true, ScopeKind.CITY, false),
  /** Handover talks before a warranty ends (S01-5.4.1.1-a). */
  WARRANTY_HANDOVER(true, ScopeKind.PROJECT, false),
  /** Withdrawal of the residents from a left city (S01-5.4.1.2-3B-a). */
  WITHDRAWAL(true, ScopeKind.PROJECT, false),
  /** Arrival on site within the limit of a request (S01-5.4.1.2). */
  ARRIVAL(false, ScopeKind.PROJECT, false),
  /** Entering the public holidays of another year before the known ones end (S04-19-a). */
  HOLIDAYS(false, ScopeKind.DEPARTMENT, false),
  /** A leftover of the works on the day that was planned for it (S01-4-2-c). */
  LEFTOVER(false, ScopeKind.PROJECT, false),
  /** Closing the gap of a roster, so that somebody answers the phone (S01-5.1.1-b). */
  ROSTER_GAP(false, ScopeKind.PROJECT, false),
  /** The routine visits of a period (S01-5.4.1.2, S01-5.4.2.1). */
  ROUTINE_VISIT(false, ScopeKind.PROJECT, false),
  /** The parts of a handover by the day on which all is handed over (S01-5.4.1.1). */
  HANDOVER_PARTS(false, ScopeKind.PROJECT, false),
  /** Goods taken away for repair are back on the promised day (S04-14). */
  GOODS_REPAIR(false, ScopeKind.PROJECT, false),
  /** Technicians' reports of a day (S04-15). */
  TECHNICIAN_DAILY_REPORT(false, ScopeKind.CITY, false),
  /** The supervisor's report of a day (S04-16). */
  SUPERVISOR_DAILY_REPORT(false, ScopeKind.CITY, false),
  /** The register of a day compared with the vouchers (S04-18). */
  REGISTER_COMPARISON(false, ScopeKind.CITY, false),
  /** The register form after a cleared fault or a routine test, signed and sealed (S12-4.1.4). */
  MAINTENANCE_FORM(false, ScopeKind.PROJECT, false),
  /** Who is on duty on a holiday or during an event of the customer (S12-4.2.4b). */
  DUTY_ROSTER(false, ScopeKind.PROJECT, false),
  /** The training of users of a period while a project is maintained (S12-4.2.6). */
  USER_TRAINING(false, ScopeKind.PROJECT, false),
  /** Somebody who answers for a key project (S12-4.2.4a). */
  KEY_PROJECT(false, ScopeKind.PROJECT, false),
  /** The notice to the customer that a maintenance contract ends (S04-20-a). */
  EXPIRY_NOTICE(false, ScopeKind.PROJECT, false),
  /** The visit that is to win the renewal of a maintenance contract (S04-20-b). */
  RENEWAL_VISIT(true, ScopeKind.PROJECT, false),
  /** The renewal of somebody's certificate before it ends (S12-4.1.1). */
  QUALIFICATION(false, ScopeKind.CITY, false);

  private final boolean byHand;
  private final ScopeKind per;
  private final boolean ofPeriodBefore;

  DueKind(boolean byHand, ScopeKind per, boolean ofPeriodBefore) {
    this.byHand = byHand;
    this.per = per;
    this.ofPeriodBefore = ofPeriodBefore;
  }

  /** Whether a person says that it is done; the product sees for itself when the others are. */
  public boolean isByHand() {
    return byHand;
  }

  /** What there is one for each of. */
  public ScopeKind per() {
    return per;
  }

  /** Whether it is about the period before the one in which it is due: papers of a whole month. */
  public boolean isOfPeriodBefore() {
    return ofPeriodBefore;
  }

  /**
   * Whether the policy packs say when it is due; all else comes with what it is about: limits with
   * each request, published days with their calendar, leftovers, gaps, visits and goods with those,
   * daily reports with the day's work, register forms with what they are about, ends of contracts
   * with each contract, which may have several one after the other, certificates with their last
   * day.
   */
  public boolean isPlanned() {
    return switch (this) {
      case ARRIVAL,
          HOLIDAYS,
          LEFTOVER,
          ROSTER_GAP,
          ROUTINE_VISIT,
          HANDOVER_PARTS,
          GOODS_REPAIR,
          TECHNICIAN_DAILY_REPORT,
          SUPERVISOR_DAILY_REPORT,
          REGISTER_COMPARISON,
          MAINTENANCE_FORM,
          DUTY_ROSTER,
          USER_TRAINING,
          KEY_PROJECT,
          EXPIRY_NOTICE,
          RENEWAL_VISIT,
          QUALIFICATION ->
          false;
      default -> true;
    };
  }
}
