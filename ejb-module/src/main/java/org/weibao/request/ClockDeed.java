package org.weibao.request;

/** What happened to a clock of a request; recorded once and never changed. */
public enum ClockDeed {
  /** It began to measure. */
  START,
  /** From there on time does not count. */
  PAUSE,
  /** From there on time counts again. */
  RESUME,
  /** What it measures has happened. */
  STOP,
  /** Its due time was reckoned again because its calendar has changed. */
  RECKONED
}
