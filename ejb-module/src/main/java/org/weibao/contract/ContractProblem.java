package org.weibao.contract;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability. */
public enum ContractProblem implements ProblemCode {
  UNKNOWN_PROJECT("contract.unknown-project", ProblemKind.NOT_FOUND),
  /** Nothing can be read where nothing is entered. */
  NOT_ENTERED("contract.not-entered", ProblemKind.CONFLICT),
  /** Another version is in force than the caller has seen. */
  OTHER_VERSION("contract.other-version", ProblemKind.CONFLICT),
  SOURCE("contract.source", ProblemKind.INVALID),
  TOO_LONG("contract.too-long", ProblemKind.INVALID),
  /** Something is missing; each field says what. */
  INCOMPLETE("contract.incomplete", ProblemKind.INVALID),
  /** A part that a pack asks for is not written. */
  PART_MISSING("contract.part-missing", ProblemKind.INVALID),
  /** No part at all is written. */
  EMPTY("contract.empty", ProblemKind.INVALID),
  /** Whoever accepts a visit has not read the terms that are in force. */
  UNREAD("contract.unread", ProblemKind.CONFLICT);

  private final String code;
  private final ProblemKind kind;

  ContractProblem(String code, ProblemKind kind) {
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
