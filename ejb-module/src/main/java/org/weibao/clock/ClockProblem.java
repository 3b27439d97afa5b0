package org.weibao.clock;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Why an event cannot be true of a clock. */
public enum ClockProblem implements ProblemCode {
  /** Nothing happens to a clock before its start. */
  NOT_STARTED("clock.not-started"),
  /** A clock starts once. */
  STARTED_TWICE("clock.started-twice"),
  /** It rests already. */
  PAUSED_TWICE("clock.paused-twice"),
  /** It does not rest. */
  NOT_PAUSED("clock.not-paused"),
  /** Nothing happens to a clock after its end. */
  STOPPED("clock.stopped");

  private final String code;

  ClockProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public ProblemKind kind() {
    return ProblemKind.CONFLICT;
  }
}
