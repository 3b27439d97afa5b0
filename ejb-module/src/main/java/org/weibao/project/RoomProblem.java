package org.weibao.project;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals about rooms and their owners. */
public enum RoomProblem implements ProblemCode {
  /** Argument: the id. */
  UNKNOWN_ROOM("room.unknown", ProblemKind.NOT_FOUND),
  /** Argument: what stands on the door. */
  ROOM_TAKEN("room.taken", ProblemKind.CONFLICT),
  NO_OWNER("room.no-owner", ProblemKind.CONFLICT),
  DAY_IN_FUTURE("room.day-in-future", ProblemKind.INVALID),
  /** Argument: the day on which the owner moved in. */
  BEFORE_MOVING_IN("room.before-moving-in", ProblemKind.INVALID),
  /** Argument: the day on which the owner before moved out. */
  BEFORE_LAST_OWNER("room.before-last-owner", ProblemKind.INVALID);

  private final String code;
  private final ProblemKind kind;

  RoomProblem(String code, ProblemKind kind) {
    this.code = code;
    this.kind = kind;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public ProblemKind kind() {
    return kind;
  }
}
