package org.weibao.charge;

/** What is counted. */
public enum PriceUnit {
  /** A piece. */
  PIECE,
  /** A set of things that belong together. */
  SET,
  /** An hour. */
  HOUR,
  /** A visit. */
  VISIT,
  /** A metre. */
  METRE
}
