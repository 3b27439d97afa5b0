package org.weibao.dueitem;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability. */
public enum DueItemProblem implements ProblemCode {
  /** There is none of this id, or not for the caller. */
  UNKNOWN("dueitem.unknown", ProblemKind.NOT_FOUND),
  /** It is done or cancelled. */
  SETTLED("dueitem.settled", ProblemKind.CONFLICT),
  /** The product sees for itself when this kind is done. */
  NOT_BY_HAND("dueitem.not-by-hand", ProblemKind.CONFLICT),
  /** The caller does not hold the owner's role in that place. */
  NOT_OWNER("dueitem.not-owner", ProblemKind.FORBIDDEN),
  /** The note is too long: longest length. */
  NOTE_TOO_LONG("dueitem.note-too-long", ProblemKind.INVALID);

  private final String code;
  private final ProblemKind kind;

  DueItemProblem(String code, ProblemKind kind) {
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
