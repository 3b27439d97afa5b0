package org.weibao.clock;

/** What can happen to a clock. */
public enum ClockEventKind {
  /** It begins to measure. */
  START,
  /** From here on time does not count. */
  PAUSE,
  /** From here on time counts again. */
  RESUME,
  /** Another goal holds, for the whole clock from its start. */
  RETARGET,
  /** What it measured has happened. */
  STOP
}
