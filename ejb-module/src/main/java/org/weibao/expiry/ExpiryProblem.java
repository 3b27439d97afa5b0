package org.weibao.expiry;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability. */
public enum ExpiryProblem implements ProblemCode {
  UNKNOWN_PROJECT("expiry.unknown-project", ProblemKind.NOT_FOUND),
  UNKNOWN("expiry.unknown", ProblemKind.NOT_FOUND),
  /** Something is missing or wrong; each field says what. */
  INCOMPLETE("expiry.incomplete", ProblemKind.INVALID),
  NUMBER("expiry.number", ProblemKind.INVALID),
  DAY_MISSING("expiry.day-missing", ProblemKind.INVALID),
  ENDS_BEFORE_BEGIN("expiry.ends-before-begin", ProblemKind.INVALID),
  ADDRESSEE("expiry.addressee", ProblemKind.INVALID),
  WORDS("expiry.words", ProblemKind.INVALID),
  CHANNEL("expiry.channel", ProblemKind.INVALID),
  /** Nobody has written down until when a contract runs. */
  NO_CONTRACT("expiry.no-contract", ProblemKind.CONFLICT),
  /** There is a notice of this end already. */
  MADE("expiry.made", ProblemKind.CONFLICT),
  SENT("expiry.sent", ProblemKind.CONFLICT),
  /** The contract ends on another day by now: what the notice says is no longer so. */
  OUTDATED("expiry.outdated", ProblemKind.CONFLICT);

  private final String code;
  private final ProblemKind kind;

  ExpiryProblem(String code, ProblemKind kind) {
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
