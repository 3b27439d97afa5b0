package org.weibao.warranty;

/** Who owes whom. */
public enum Side {
  /** The department owes the owner. */
  OWED_TO_OWNER,
  /** The supplier owes the department. */
  OWED_TO_US
}
