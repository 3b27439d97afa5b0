package org.weibao.regulation;

/** Whether a clause is carried out; found out by the product, never set by a person. */
public enum ClauseState {
  /** A test shows it at work, and it is in force. */
  ACTIVE,
  /** A test shows it at work, but no pack with its rule is bound to anything. */
  SWITCHED_OFF,
  /** A test shows it at work, but a person has to set a figure that the source leaves open. */
  OPEN_FIGURE,
  /** No passing test shows it at work. */
  NOT_BUILT,
  /** It is for people to do. */
  ORGANISATIONAL
}
