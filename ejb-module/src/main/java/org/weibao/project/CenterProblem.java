package org.weibao.project;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals about property centres, and about the regions and cities that they lie in. */
public enum CenterProblem implements ProblemCode {
  /** Argument: the id. */
  UNKNOWN_CENTER("center.unknown", ProblemKind.NOT_FOUND),
  /** Argument: the id. */
  UNKNOWN_CONTACT("center.unknown-contact", ProblemKind.NOT_FOUND),
  /** Argument: the id. */
  UNKNOWN_REGION("center.unknown-region", ProblemKind.NOT_FOUND),
  UNKNOWN_CITY("center.unknown-city", ProblemKind.NOT_FOUND),
  /** Argument: how many projects lie in the city of now. */
  HAS_PROJECTS("center.has-projects", ProblemKind.CONFLICT),
  /** Argument: the code. */
  CODE_TAKEN("center.code-taken", ProblemKind.CONFLICT),
  EMAIL_FORM("center.email-form", ProblemKind.INVALID),
  PHONE_FORM("center.phone-form", ProblemKind.INVALID),
  /** A duty without a name of its own needs a title. */
  TITLE_MISSING("center.title-missing", ProblemKind.INVALID),
  /** Arguments: name, first and last day of the other; days may be empty. */
  DUTY_TAKEN("center.duty-taken", ProblemKind.CONFLICT);

  private final String code;
  private final ProblemKind kind;

  CenterProblem(String code, ProblemKind kind) {
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
