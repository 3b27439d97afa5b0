package org.weibao.privacy;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Why something about personal data was refused. */
public enum PrivacyProblem implements ProblemCode {
  /** Nothing is stored about such a person. */
  UNKNOWN_PERSON("privacy.unknown-person", ProblemKind.NOT_FOUND),
  /** Exactly one person has to be named. */
  ONE_PERSON("privacy.one-person", ProblemKind.INVALID),
  /** Taking out and erasing need a reason. */
  REASON_MISSING("privacy.reason-missing", ProblemKind.INVALID),
  /** The reason is too long. */
  REASON_TOO_LONG("privacy.reason-too-long", ProblemKind.INVALID),
  /** A day in the future would erase what does not exist yet. */
  DAY_IN_FUTURE("privacy.day-in-future", ProblemKind.INVALID);

  private final String code;
  private final ProblemKind kind;

  PrivacyProblem(String code, ProblemKind kind) {
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
