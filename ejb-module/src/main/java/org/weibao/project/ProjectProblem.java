package org.weibao.project;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability. */
public enum ProjectProblem implements ProblemCode {
  /** No such project (S01-2: a request belongs to a project that the department took on). */
  UNKNOWN_PROJECT("project.unknown", ProblemKind.NOT_FOUND),
  /** No such room in the project. */
  UNKNOWN_ROOM("project.unknown-room", ProblemKind.NOT_FOUND),
  /** Kilometres are not negative and not more than there are roads. */
  DISTANCE("project.distance", ProblemKind.INVALID);

  private final String code;
  private final ProblemKind kind;

  ProjectProblem(String code, ProblemKind kind) {
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
