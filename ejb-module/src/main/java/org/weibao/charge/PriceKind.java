package org.weibao.charge;

/** What is sold. */
public enum PriceKind {
  /** A piece of work at a fixed price. */
  SERVICE,
  /** Working time. */
  LABOUR,
  /** Parts and material. */
  MATERIAL,
  /** The way there. */
  TRAVEL
}
