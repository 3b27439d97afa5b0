package org.weibao.documentnumber;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Why a document cannot have the number that a pack prescribes. */
public enum DocumentNumberProblem implements ProblemCode {
  /** It is to take another document's number, which is not known here. */
  SAME_AS("documentnumber.same-as", ProblemKind.CONFLICT),
  /** The pattern gives longer numbers than a document has room for. */
  TOO_LONG("documentnumber.too-long", ProblemKind.CONFLICT);

  private final String code;
  private final ProblemKind kind;

  DocumentNumberProblem(String code, ProblemKind kind) {
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
