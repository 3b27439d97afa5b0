package org.weibao.clock;

/** Where a clock stands at an instant. */
public enum ClockState {
  /** It starts later. */
  NOT_STARTED,
  /** Time counts. */
  RUNNING,
  /** Time does not count at present. */
  PAUSED,
  /** What it measured has happened. */
  STOPPED
}
