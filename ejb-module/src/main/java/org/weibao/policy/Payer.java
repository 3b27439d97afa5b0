package org.weibao.policy;

/** Who bears the cost of repair or replacement. */
public enum Payer {
  /** The contractor's department: warranty service. */
  DEPARTMENT,
  /** The other side: property centre or owner. */
  CUSTOMER
}
