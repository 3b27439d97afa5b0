package org.weibao.intake;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Why somebody who is not signed in is refused, and why reports are not put together. */
public enum IntakeProblem implements ProblemCode {
  /** No device has that code, or it is not in use. */
  UNKNOWN_CODE("intake.unknown-code", ProblemKind.NOT_FOUND),
  /** The link leads nowhere, is over, or was used. */
  UNKNOWN_LINK("intake.unknown-link", ProblemKind.NOT_FOUND),
  /** Too much of it in an hour. */
  TOO_MANY("intake.too-many", ProblemKind.CONFLICT),
  /** What is wrong is missing or too long. */
  DEMAND("intake.demand", ProblemKind.INVALID),
  /** A name that is too long. */
  NAME("intake.name", ProblemKind.INVALID),
  /** A phone that is none, or is needed. */
  PHONE("intake.phone", ProblemKind.INVALID),
  /** More photos than one report needs. */
  PHOTOS("intake.photos", ProblemKind.INVALID),
  /** An item of the opinion card without a level. */
  RATING("intake.rating", ProblemKind.INVALID),
  /** A comment that is too long. */
  COMMENT("intake.comment", ProblemKind.INVALID),
  /** Asked for before there is a result. */
  NO_RESULT("intake.no-result", ProblemKind.CONFLICT),
  /** The earlier request is another one's duplicate, of another project, or the same. */
  NOT_DUPLICATE("intake.not-duplicate", ProblemKind.CONFLICT);

  private final String code;
  private final ProblemKind kind;

  IntakeProblem(String code, ProblemKind kind) {
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
