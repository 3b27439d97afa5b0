package org.weibao.intake;

/** Where a request stands, for people outside. */
public enum RequestStage {
  /** In the register; nobody was there yet. */
  RECEIVED,
  /** Somebody was on site. */
  WORKING,
  /** A device is at its maker's. */
  RETURNING,
  /** Repaired. */
  DONE,
  /** Handled together with an earlier report. */
  TOGETHER
}
