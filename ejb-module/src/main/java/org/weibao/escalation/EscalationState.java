package org.weibao.escalation;

/** Where an escalation or a leftover stands. */
public enum EscalationState {
  /** A leftover in the register; nobody has been asked about it. */
  RECORDED,
  /** Somebody was asked for an opinion and has not given it. */
  ASKED,
  /** All opinions are there; it is followed until there is a result. */
  FOLLOWED,
  /** There is a result. */
  SETTLED
}
