package org.weibao.returns;

import java.util.EnumSet;
import java.util.Set;

/** Life of a return: what the parties agreed. Where the goods are is the stock book's matter. */
public enum ReturnStatus {
  /** F2 goes through its approvals (S01-5.2.1-b, -c). */
  IN_APPROVAL,
  /** Approved; the supplier is asked. */
  REQUESTED,
  /** The supplier has the request. */
  ACKNOWLEDGED,
  /** The supplier takes the device, under a number of his. */
  AUTHORISED,
  /** The supplier does not take it. */
  REFUSED,
  /** The project team sent it (S01-5.2.1-d). */
  SHIPPED,
  /** The supplier has the device. */
  RECEIVED_BY_SUPPLIER,
  /** Repaired. */
  REPAIRED,
  /** The supplier gives another device. */
  REPLACED,
  /** The supplier found nothing. */
  NO_FAULT_FOUND,
  /** Beyond repair, and disposed of by the supplier. */
  SCRAPPED,
  /** On its way back. */
  SHIPPED_BACK,
  /** In our store, inspected. */
  RECEIVED,
  /** Finished. */
  CLOSED,
  /** Given up before the device left. */
  CANCELLED,
  /** Not approved. */
  DECLINED;

  /** States that may follow directly. */
  public Set<ReturnStatus> next() {
    return switch (this) {
      case IN_APPROVAL -> EnumSet.of(REQUESTED, DECLINED, CANCELLED);
      case REQUESTED -> EnumSet.of(ACKNOWLEDGED, CANCELLED);
      case ACKNOWLEDGED -> EnumSet.of(AUTHORISED, REFUSED, CANCELLED);
      case AUTHORISED -> EnumSet.of(SHIPPED, CANCELLED);
      case SHIPPED -> EnumSet.of(RECEIVED_BY_SUPPLIER);
      case RECEIVED_BY_SUPPLIER -> EnumSet.of(REPAIRED, REPLACED, NO_FAULT_FOUND, SCRAPPED);
      case REPAIRED, REPLACED, NO_FAULT_FOUND -> EnumSet.of(SHIPPED_BACK);
      case SHIPPED_BACK -> EnumSet.of(RECEIVED);
      case RECEIVED, REFUSED, SCRAPPED -> EnumSet.of(CLOSED);
      case CLOSED, CANCELLED, DECLINED -> EnumSet.noneOf(ReturnStatus.class);
    };
  }

  /** Whether this state may follow directly; the same answer for the button and for the guard. */
  public boolean canBecome(ReturnStatus target) {
    return next().contains(target);
  }

  /** Whether a state can be reached at all, after whatever steps. */
  public boolean leadsTo(ReturnStatus target) {
    return next().stream().anyMatch(step -> step == target || step.leadsTo(target));
  }

  /** Whether nothing more can happen. */
  public boolean isFinal() {
    return next().isEmpty();
  }
}
