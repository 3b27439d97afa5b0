package org.weibao.maintenance;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Why something cannot be done with a register form, or without one (S12-4.1.4). */
public enum MaintenanceProblem implements ProblemCode {
  /** No such form. */
  UNKNOWN("maintenance.unknown", ProblemKind.NOT_FOUND),
  /** A request cannot be closed: its form has neither signature nor seal. */
  NEITHER_SIGNED_NOR_SEALED("maintenance.neither-signed-nor-sealed", ProblemKind.CONFLICT),
  /** A request cannot be closed: its form is not signed. */
  NOT_SIGNED("maintenance.not-signed", ProblemKind.CONFLICT),
  /** A request cannot be closed: its form is not sealed. */
  NOT_SEALED("maintenance.not-sealed", ProblemKind.CONFLICT),
  /** It does not stand so that this can be done. */
  OTHER_STATE("maintenance.other-state", ProblemKind.CONFLICT),
  /** A text is longer than its field. */
  TOO_LONG("maintenance.too-long", ProblemKind.INVALID),
  /** What was done is missing; nobody signs an empty form. */
  NOTHING_DONE("maintenance.nothing-done", ProblemKind.INVALID),
  /** Signed or sealed before the work was over. */
  BEFORE_WORK("maintenance.before-work", ProblemKind.INVALID),
  /** Signed or sealed in the future. */
  IN_FUTURE("maintenance.in-future", ProblemKind.INVALID),
  /** Who put the seal there is missing or too long. */
  SEALER("maintenance.sealer", ProblemKind.INVALID),
  /** The day of the seal is missing. */
  DAY_MISSING("maintenance.day-missing", ProblemKind.INVALID),
  /** No such file is kept with the form. */
  FILE("maintenance.file", ProblemKind.INVALID),
  /** A routine test of a key project has no test record. */
  NO_TEST_RECORD("maintenance.no-test-record", ProblemKind.CONFLICT),
  /** There is no such project for the caller. */
  UNKNOWN_PROJECT("maintenance.unknown-project", ProblemKind.NOT_FOUND),
  /** Since when a project is a key one is missing. */
  SINCE_MISSING("maintenance.since-missing", ProblemKind.INVALID),
  /** A text is missing or too long. */
  WORDS("maintenance.words", ProblemKind.INVALID),
  /** It is no key project. */
  NO_KEY_PROJECT("maintenance.no-key-project", ProblemKind.CONFLICT),
  /** The person named does no service work in the project. */
  DUTY_PERSON("maintenance.duty-person", ProblemKind.INVALID),
  /** The person answers for that already. */
  DUTY_TWICE("maintenance.duty-twice", ProblemKind.CONFLICT),
  /** Nobody answers for that in the project. */
  UNKNOWN_DUTY("maintenance.unknown-duty", ProblemKind.NOT_FOUND);

  private final String code;
  private final ProblemKind kind;

  MaintenanceProblem(String code, ProblemKind kind) {
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
