package org.weibao.returns.control;

import org.weibao.returns.ReturnStatus;

/** What to do with a readable message about a return of its sender. */
public enum Verdict {
  /** Its turn: carry it out. */
  APPLY,
  /** Too early: earlier words, or steps of ours, are still to come. */
  PARK,
  /** Its turn, but what it says is over; the words after it do not wait for it. */
  PASS_OVER,
  /** Too late: its place in the sequence is taken, or the return is finished. */
  DROP;

  /**
   * Decides by sequence and state.
   *
   * @param sequence place of the message among the supplier's about this return
   * @param heard sequence of the last message that had its turn, 0 before the first
   * @param status state of the return
   * @param target state that the message asks for
   */
  public static Verdict of(long sequence, long heard, ReturnStatus status, ReturnStatus target) {
    if (sequence <= heard || status.isFinal()) {
      return DROP;
    }
    if (sequence > heard + 1) {
      return PARK;
    }
    if (status.canBecome(target)) {
      return APPLY;
    }
    return status.leadsTo(target) ? PARK : PASS_OVER;
  }
}
