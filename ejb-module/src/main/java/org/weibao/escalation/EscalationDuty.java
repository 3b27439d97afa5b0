package org.weibao.escalation;

/** Work that escalations make, as work lists count it. */
public enum EscalationDuty {
  /** A role of the reader is asked for its opinion. */
  TO_ANSWER,
  /** To be followed to a result. */
  TO_FOLLOW
}
