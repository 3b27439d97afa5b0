package org.weibao.returns;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability. */
public enum ReturnProblem implements ProblemCode {
  /** There is no return with this number. */
  UNKNOWN("returns.unknown", ProblemKind.NOT_FOUND),
  /** The fault record does not name this device. */
  OTHER_DEVICE("returns.other-device", ProblemKind.INVALID),
  /** The device is still installed, already away, or in order. */
  DEVICE_NOT_READY("returns.device-not-ready", ProblemKind.CONFLICT),
  /** Another return of the device is not finished. */
  ALREADY_OPEN("returns.already-open", ProblemKind.CONFLICT),
  /** We pay, but no fee is named. */
  FEE_MISSING("returns.fee-missing", ProblemKind.INVALID),
  /** A fee is named, but we do not pay. */
  FEE_NOT_OURS("returns.fee-not-ours", ProblemKind.INVALID),
  /** A text is needed. */
  TEXT_MISSING("returns.text-missing", ProblemKind.INVALID),
  /** A text is too long. */
  TEXT_TOO_LONG("returns.text-too-long", ProblemKind.INVALID),
  /** This cannot be done in this state. */
  WRONG_STATUS("returns.wrong-status", ProblemKind.CONFLICT),
  /** The caller does not hold the role that is asked. */
  NOT_YOUR_PART("returns.not-your-part", ProblemKind.FORBIDDEN),
  /** Nobody decides what he asked for himself. */
  OWN_REQUEST("returns.own-request", ProblemKind.FORBIDDEN),
  /** Nobody both reviews and approves the same return. */
  DECIDED_BEFORE("returns.decided-before", ProblemKind.FORBIDDEN);

  private final String code;
  private final ProblemKind kind;

  ReturnProblem(String code, ProblemKind kind) {
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
