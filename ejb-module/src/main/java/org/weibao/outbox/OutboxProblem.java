package org.weibao.outbox;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability. */
public enum OutboxProblem implements ProblemCode {
  /** No such message was set aside. */
  UNKNOWN_MESSAGE("outbox.unknown-message", ProblemKind.NOT_FOUND),
  /** A dismissal says what was done. */
  REASON_MISSING("outbox.reason-missing", ProblemKind.INVALID),
  /** The reason is longer than it may be. */
  REASON_TOO_LONG("outbox.reason-too-long", ProblemKind.INVALID),
  /** Somebody else has seen to it. */
  ALREADY_DISMISSED("outbox.already-dismissed", ProblemKind.CONFLICT),
  /** It has had its effect. */
  ALREADY_APPLIED("outbox.already-applied", ProblemKind.CONFLICT);

  private final String code;
  private final ProblemKind kind;

  OutboxProblem(String code, ProblemKind kind) {
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
