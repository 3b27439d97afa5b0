package org.weibao.servicerecord;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Why something cannot be done with the record of a visit. */
public enum ServiceRecordProblem implements ProblemCode {
  /** No signed visit of this number in a project whose pack asks for records. */
  UNKNOWN("servicerecord.unknown", ProblemKind.NOT_FOUND),
  /** The customer has not rated the visit. */
  NOT_RATED("servicerecord.not-rated", ProblemKind.CONFLICT),
  /** It does not stand so that this can be done. */
  OTHER_STATE("servicerecord.other-state", ProblemKind.CONFLICT),
  /** Where it is archived is missing or too long. */
  PLACE("servicerecord.place", ProblemKind.INVALID);

  private final String code;
  private final ProblemKind kind;

  ServiceRecordProblem(String code, ProblemKind kind) {
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
