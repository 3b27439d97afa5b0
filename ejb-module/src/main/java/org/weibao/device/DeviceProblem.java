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
  SERIAL_TAKEN("device.serial-taken", ProblemKind.CONFLICT),
  TEXT_MISSING("device.text-missing", ProblemKind.INVALID),
  /** Argument: longest length. */
  TEXT_TOO_LONG("device.text-too-long", ProblemKind.INVALID),
  /** A serial has no blanks. */
  SERIAL_FORM("device.serial-form", ProblemKind.INVALID),
  /** A code is capitals, digits and hyphens. */
  CODE_FORM("device.code-form", ProblemKind.INVALID),
  /** Argument: the code. */
  CODE_TAKEN("device.code-taken", ProblemKind.CONFLICT),
  UNKNOWN_MODEL("device.unknown-model", ProblemKind.NOT_FOUND),
  UNKNOWN_SUPPLIER("device.unknown-supplier", ProblemKind.NOT_FOUND),
  UNKNOWN_PROJECT("device.unknown-project", ProblemKind.NOT_FOUND),
  UNKNOWN_CITY("device.unknown-city", ProblemKind.NOT_FOUND),
  /** The project has no such room. */
  UNKNOWN_ROOM("device.unknown-room", ProblemKind.NOT_FOUND),
  /** A new device is in a project or in a store. */
  PLACE_MISSING("device.place-missing", ProblemKind.INVALID),
  /** It is not in both. */
  PLACE_TWICE("device.place-twice", ProblemKind.INVALID),
  /** An installed device has the day on which that was done. */
  DAY_MISSING("device.day-missing", ProblemKind.INVALID),
  DAY_IN_FUTURE("device.day-in-future", ProblemKind.INVALID),
  /** Arguments: first and last year that can be. */
  YEAR("device.year", ProblemKind.INVALID),
  /** Argument: the day on which it was installed. */
  BEFORE_INSTALLATION("device.before-installation", ProblemKind.INVALID),
  /** Argument: the day on which it was taken out of the place before. */
  BEFORE_REMOVAL("device.before-removal", ProblemKind.CONFLICT),
  /** Only an installed device has a room, a location and days of installation. */
  NOT_INSTALLED("device.not-installed", ProblemKind.CONFLICT),
  /** Argument: how many devices are of the model. */
  MODEL_IN_USE("device.model-in-use", ProblemKind.CONFLICT);

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
