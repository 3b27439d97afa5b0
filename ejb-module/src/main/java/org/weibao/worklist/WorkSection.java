package org.weibao.worklist;

/** The parts of a work list. */
public enum WorkSection {
  /** To be done by the reader, or by somebody of his roles and places. */
  DUE,
  /** Past its limit, or about to be. */
  LATE,
  /** Others have to act first. */
  WAITING
}
