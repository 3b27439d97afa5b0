package org.weibao.handover;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Why a handover is not changed or closed. */
public enum HandoverProblem implements ProblemCode {
  /** There is no such handover, item or advice for the caller. */
  UNKNOWN("handover.unknown", ProblemKind.NOT_FOUND),
  /** It is closed. */
  CLOSED("handover.closed", ProblemKind.CONFLICT),
  /** The day is missing, in the future, or before the handover began. */
  DAY("handover.day", ProblemKind.INVALID),
  /** A name is missing or too long. */
  NAME("handover.name", ProblemKind.INVALID),
  /** The phone is missing, or holds something else than a number. */
  PHONE("handover.phone", ProblemKind.INVALID),
  /** A text is missing or too long. */
  TEXT("handover.text", ProblemKind.INVALID),
  /** It says what the last version says. */
  UNCHANGED("handover.unchanged", ProblemKind.CONFLICT),
  /** A training without anybody there, or somebody twice. */
  ATTENDEES("handover.attendees", ProblemKind.INVALID),
  /** Nobody signed for a training on a visit. */
  NOBODY_SIGNED("handover.nobody-signed", ProblemKind.INVALID),
  /** No training was held on the visit. */
  NO_TRAINING("handover.no-training", ProblemKind.NOT_FOUND),
  /** The item was handed over before. */
  HANDED("handover.handed", ProblemKind.CONFLICT),
  /** What is to be handed over is missing. */
  KIND("handover.kind", ProblemKind.INVALID),
  /** A part is missing. */
  PART_MISSING("handover.part-missing", ProblemKind.CONFLICT),
  /** All was handed over on one day, which is not step by step. */
  NOT_GRADUAL("handover.not-gradual", ProblemKind.CONFLICT),
  /** The project is in its warranty, or nobody knows until when it is. */
  IN_WARRANTY("handover.in-warranty", ProblemKind.CONFLICT),
  /** No rule asks for the advice here. */
  NO_RULE("handover.no-rule", ProblemKind.CONFLICT),
  /** The centre confirmed it before. */
  RECEIVED("handover.received", ProblemKind.CONFLICT);

  private final String code;
  private final ProblemKind kind;

  HandoverProblem(String code, ProblemKind kind) {
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
