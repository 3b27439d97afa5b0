package org.weibao.request;

/** What happened to a clock. */
public enum ClockEventKind {
  START,
  PAUSE,
  RESUME,
  RETARGET,
  STOP
}
