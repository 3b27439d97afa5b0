package org.weibao.masterimport;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability; those about the file itself are those of register files. */
public enum MasterImportProblem implements ProblemCode {
  /** Argument: the id. */
  UNKNOWN_IMPORT("unknown-import", ProblemKind.NOT_FOUND),
  ALREADY_UNDONE("already-undone", ProblemKind.CONFLICT),
  /** Argument: the id. */
  UNKNOWN_JOB("unknown-job", ProblemKind.NOT_FOUND),
  ONE_AT_A_TIME("one-at-a-time", ProblemKind.CONFLICT),
  /** It was no try, is not finished or was imported; or the file was forgotten. */
  NOT_IMPORTABLE("not-importable", ProblemKind.CONFLICT),
  JOB_OVER("job-over", ProblemKind.CONFLICT),
  /** What is being imported cannot be undone yet. */
  STILL_AT_WORK("still-at-work", ProblemKind.CONFLICT),
  /** Nothing of it can be taken back. */
  NOTHING_TO_UNDO("nothing-to-undo", ProblemKind.CONFLICT),
  /** Argument: the row further up. */
  TWICE("twice", ProblemKind.INVALID),
  PROJECT_UNKNOWN("project-unknown", ProblemKind.INVALID),
  MODEL_UNKNOWN("model-unknown", ProblemKind.INVALID),
  CITY_UNKNOWN("city-unknown", ProblemKind.INVALID),
  CENTER_UNKNOWN("center-unknown", ProblemKind.INVALID),
  DUTY_UNKNOWN("duty-unknown", ProblemKind.INVALID),
  /** A phone or a day of an owner whose name is missing. */
  OWNER_MISSING("owner-missing", ProblemKind.INVALID),
  /** Moves are no master data. Argument: where the device is. */
  DEVICE_ELSEWHERE("device-elsewhere", ProblemKind.CONFLICT);

  private final String code;
  private final ProblemKind kind;

  MasterImportProblem(String name, ProblemKind kind) {
    this.code = "masterimport." + name;
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
