package org.weibao.qualification;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability. */
public enum QualificationProblem implements ProblemCode {
  UNKNOWN("qualification.unknown", ProblemKind.NOT_FOUND),
  UNKNOWN_PROJECT("qualification.unknown-project", ProblemKind.NOT_FOUND),
  /** Several fields at once; each says what is wrong. */
  INCOMPLETE("qualification.incomplete", ProblemKind.INVALID),
  PERSON("qualification.person", ProblemKind.INVALID),
  KIND("qualification.kind", ProblemKind.INVALID),
  CERTIFICATE("qualification.certificate", ProblemKind.INVALID),
  ISSUER("qualification.issuer", ProblemKind.INVALID),
  FROM("qualification.from", ProblemKind.INVALID),
  /** A certificate of this kind has a last day. */
  UNTIL_MISSING("qualification.until-missing", ProblemKind.INVALID),
  /** A certificate of this kind has none. */
  UNTIL_NONE("qualification.until-none", ProblemKind.INVALID),
  /** It ends before it begins. */
  UNTIL_BEFORE("qualification.until-before", ProblemKind.INVALID),
  WHY("qualification.why", ProblemKind.INVALID),
  /** The very same certificate of that person is kept already. */
  KNOWN("qualification.known", ProblemKind.CONFLICT),
  WITHDRAWN("qualification.withdrawn", ProblemKind.CONFLICT);

  private final String code;
  private final ProblemKind kind;

  QualificationProblem(String code, ProblemKind kind) {
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
