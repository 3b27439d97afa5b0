package org.weibao.maintenance;

/** After what a register form is filled in, named as the packs name it (S12-4.1.4). */
public enum FormGround {
  /** A fault was repaired. */
  FAULT_CLEARED,
  /** A routine visit was held. */
  ROUTINE_TEST
}
