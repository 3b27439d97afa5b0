package org.weibao.device;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability. */
public enum DeviceProblem implements ProblemCode {
  /** No device has this serial. */
  UNKNOWN_SERIAL("device.unknown-serial", ProblemKind.NOT_FOUND),
  /** The device is not installed in the project named. */
  ELSEWHERE("device.elsewhere", ProblemKind.CONFLICT),
  /** The device is not in a state in which this can be done. */
  WRONG_STATUS("device.wrong-status", ProblemKind.CONFLICT),
  /** No sheet of labels has this code. */
  UNKNOWN_SHEET("device.unknown-sheet", ProblemKind.INVALID),
  /** More places are used up than the sheet has. */
  SKIP("device.skip", ProblemKind.INVALID),
  /** Nothing was chosen to print. */
  NO_LABELS("device.no-labels", ProblemKind.INVALID),
  /** More labels than one document takes. */
  TOO_MANY_LABELS("device.too-many-labels", ProblemKind.INVALID),
  /** The serial is taken by another device. */
  SERIAL_TAKEN("device.serial-taken", ProblemKind.CONFLICT);

  private final String code;
  private final ProblemKind kind;

  DeviceProblem(String code, ProblemKind kind) {
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
