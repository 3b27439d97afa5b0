package org.weibao.organization;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability. */
public enum OrganizationProblem implements ProblemCode {
  /** No such person. */
  UNKNOWN_PERSON("organization.unknown-person", ProblemKind.NOT_FOUND),
  /** Argument: the name. */
  LOGIN_TAKEN("organization.login-taken", ProblemKind.CONFLICT),
  /** An administrator is created once, on an empty database. */
  NOT_EMPTY("organization.not-empty", ProblemKind.CONFLICT);

  private final String code;
  private final ProblemKind kind;

  OrganizationProblem(String code, ProblemKind kind) {
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
