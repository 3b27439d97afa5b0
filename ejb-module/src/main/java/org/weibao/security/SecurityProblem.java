package org.weibao.security;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals about passwords and sessions. */
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
  PASSWORD_IS_LOGIN("security.password-is-login"),
  /** Too many people have chosen it, or one built like it. */
  PASSWORD_COMMON("security.password-common"),
  /** One of the person's last; argument: how many are remembered. */
  PASSWORD_USED_BEFORE("security.password-used-before"),
  /** A provider signs people in instead. */
  PASSWORDS_CLOSED("security.passwords-closed", ProblemKind.FORBIDDEN),
  /** No open session of this person. */
  UNKNOWN_SESSION("security.unknown-session", ProblemKind.NOT_FOUND);

  private final String code;
  private final ProblemKind kind;

  SecurityProblem(String code) {
    this(code, ProblemKind.INVALID);
  }

  SecurityProblem(String code, ProblemKind kind) {
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
