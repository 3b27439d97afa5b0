package org.weibao.repair;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability. */
public enum RepairProblem implements ProblemCode {
  UNKNOWN_VISIT("repair.unknown-visit", ProblemKind.NOT_FOUND),
  UNKNOWN_FAULT_RECORD("repair.unknown-fault-record", ProblemKind.NOT_FOUND),
  IN_FUTURE("repair.in-future", ProblemKind.INVALID),
  LEFT_BEFORE_ARRIVAL("repair.left-before-arrival", ProblemKind.INVALID),
  DONE_BEFORE_ARRIVAL("repair.done-before-arrival", ProblemKind.INVALID),
  HANDLING_MISSING("repair.handling-missing", ProblemKind.INVALID),
  TOO_LONG("repair.too-long", ProblemKind.INVALID),
  SERIALS_MISSING("repair.serials-missing", ProblemKind.INVALID),
  SERIALS_WITHOUT_REPLACEMENT("repair.serials-without-replacement", ProblemKind.INVALID),
  SAME_SERIAL("repair.same-serial", ProblemKind.INVALID),
  ALREADY_RECORDED("repair.already-recorded", ProblemKind.CONFLICT),
  ALREADY_REVIEWED("repair.already-reviewed", ProblemKind.CONFLICT),
  OWN_RECORD("repair.own-record", ProblemKind.FORBIDDEN);

  private final String code;
  private final ProblemKind kind;

  RepairProblem(String code, ProblemKind kind) {
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
