package org.weibao.security;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Why a password is not accepted. */
public enum SecurityProblem implements ProblemCode {
  /** The old password is wrong. */
  WRONG_PASSWORD("security.wrong-password"),
  /** Argument: shortest length. */
  PASSWORD_TOO_SHORT("security.password-too-short"),
  /** Argument: longest length. */
  PASSWORD_TOO_LONG("security.password-too-long"),
  /** The new password is the old one. */
  PASSWORD_SAME("security.password-same"),
  /** The new password is the sign-in name. */
  PASSWORD_IS_LOGIN("security.password-is-login");

  private final String code;

  SecurityProblem(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public ProblemKind kind() {
    return ProblemKind.INVALID;
  }
}
