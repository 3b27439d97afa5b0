package org.weibao.request;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability. */
public enum RequestProblem implements ProblemCode {
  UNKNOWN("request.unknown", ProblemKind.NOT_FOUND),
  DEMAND_MISSING("request.demand-missing", ProblemKind.INVALID),
  TOO_LONG("request.too-long", ProblemKind.INVALID),
  GROUND_MISSING("request.ground-missing", ProblemKind.INVALID),
  GROUND_WITHOUT_EMERGENCY("request.ground-without-emergency", ProblemKind.INVALID),
  RECEIVED_IN_FUTURE("request.received-in-future", ProblemKind.INVALID),
  DEVICE_ELSEWHERE("request.device-elsewhere", ProblemKind.CONFLICT),
  /** A call of the project is registered with what is missing (S04-8-a); each field says it. */
  CALL_INCOMPLETE("request.call-incomplete", ProblemKind.INVALID),
  CALL_NAME("request.call-name", ProblemKind.INVALID),
  CALL_ADDRESS("request.call-address", ProblemKind.INVALID),
  CALL_PHONE("request.call-phone", ProblemKind.INVALID),
  CALL_MODEL("request.call-model", ProblemKind.INVALID),
  ALREADY_REGISTERED("request.already-registered", ProblemKind.CONFLICT),
  ARRIVED_BEFORE_RECEIPT("request.arrived-before-receipt", ProblemKind.INVALID),
  CLOSED("request.closed", ProblemKind.CONFLICT),
  NOT_DONE("request.not-done", ProblemKind.CONFLICT),
  /** A property centre says of a result only once that it is good. */
  CONFIRMED("request.confirmed", ProblemKind.CONFLICT),
  /** Why a result is not accepted is missing or too long. */
  COMMENT("request.comment", ProblemKind.INVALID),
  AWAITING_RETURN("request.awaiting-return", ProblemKind.CONFLICT),
  /** No rule gave the request a clock for that target. */
  CLOCK_UNKNOWN("request.clock-unknown", ProblemKind.NOT_FOUND),
  /** The product sees for itself when that happens. */
  CLOCK_NOT_BY_HAND("request.clock-not-by-hand", ProblemKind.CONFLICT),
  /** The rule of the clock names no such reason to let it rest. */
  CLOCK_NO_PAUSE("request.clock-no-pause", ProblemKind.INVALID);

  private final String code;
  private final ProblemKind kind;

  RequestProblem(String code, ProblemKind kind) {
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
