package org.weibao.escalation;

import java.util.Optional;

/** Why something is put to headquarters; named as packs name the event. */
public enum EscalationGround {
  /** An important problem (S01-5.1.2-d). */
  IMPORTANT_PROBLEM(null),
  /** A leftover of the works that may bring a complaint (S01-5.1.2-d). */
  LEFTOVER_LIKELY_TO_CAUSE_COMPLAINT(null),
  /** A serious suggestion or complaint (S04-26-a). */
  MAJOR_COMPLAINT("MAJOR_COMPLAINT_HANDLED"),
  /** An ordinary suggestion or complaint (S04-26-b). */
  COMPLAINT("COMPLAINT_HANDLED");

  private final String answerEvent;

  EscalationGround(String answerEvent) {
    this.answerEvent = answerEvent;
  }

  /** The event at which packs say how the customer hears of the result; empty for no complaint. */
  public Optional<String> answerEvent() {
    return Optional.ofNullable(answerEvent);
  }

  /** Whether a customer complained. */
  public boolean isComplaint() {
    return answerEvent != null;
  }
}
