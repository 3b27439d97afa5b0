package org.weibao.workorder;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability. */
public enum WorkOrderProblem implements ProblemCode {
  UNKNOWN("workorder.unknown", ProblemKind.NOT_FOUND),
  UNKNOWN_TECHNICIAN("workorder.unknown-technician", ProblemKind.NOT_FOUND),
  UNKNOWN_REASON("workorder.unknown-reason", ProblemKind.INVALID),
  WHO_MISSING("workorder.who-missing", ProblemKind.INVALID),
  CREW_MISSING("workorder.crew-missing", ProblemKind.INVALID),
  WINDOW("workorder.window", ProblemKind.INVALID),
  IN_PAST("workorder.in-past", ProblemKind.INVALID),
  TOO_LONG("workorder.too-long", ProblemKind.INVALID),
  REQUEST_OVER("workorder.request-over", ProblemKind.CONFLICT),
  ALREADY_PLANNED("workorder.already-planned", ProblemKind.CONFLICT),
  ALREADY("workorder.already", ProblemKind.CONFLICT),
  NOT_NOW("workorder.not-now", ProblemKind.INVALID),
  NOT_HERE("workorder.not-here", ProblemKind.INVALID),
  SIGNED_TOO_EARLY("workorder.signed-too-early", ProblemKind.INVALID),
  SIGNATURE_MISSING("workorder.signature-missing", ProblemKind.INVALID),
  /** A signature without what its signer was shown. */
  SHEET_MISSING("workorder.sheet-missing", ProblemKind.INVALID),
  /** The sheet has changed since the signer was shown it. */
  SHEET_CHANGED("workorder.sheet-changed", ProblemKind.CONFLICT),
  NOTHING_DRAWN("workorder.nothing-drawn", ProblemKind.INVALID),
  SIGNATURE_PICTURE("workorder.signature-picture", ProblemKind.INVALID),
  RATING("workorder.rating", ProblemKind.INVALID),
  /** The project's pack wants the customer's rating with the signature (S10-2.9). */
  RATING_MISSING("workorder.rating-missing", ProblemKind.INVALID),
  IN_FUTURE("workorder.in-future", ProblemKind.INVALID),
  OUT_OF_ORDER("workorder.out-of-order", ProblemKind.INVALID),
  OFFSET("workorder.offset", ProblemKind.INVALID),
  MINUTES("workorder.minutes", ProblemKind.INVALID),
  NO_EVENTS("workorder.no-events", ProblemKind.INVALID),
  FAULT_RECORD_MISSING("workorder.fault-record-missing", ProblemKind.INVALID),
  FAULT_RECORD_SAYS_OTHERWISE("workorder.fault-record-otherwise", ProblemKind.INVALID),
  PARTS_NOT_NOW("workorder.parts-not-now", ProblemKind.CONFLICT),
  UNKNOWN_PART("workorder.unknown-part", ProblemKind.NOT_FOUND),
  PART_BACK_ALREADY("workorder.part-back-already", ProblemKind.CONFLICT),
  PART_REASON("workorder.part-reason", ProblemKind.INVALID),
  MATES("workorder.mates", ProblemKind.INVALID),
  /** A pack of the project says that only qualified people are sent (S13-2.3a). */
  NOT_QUALIFIED("workorder.not-qualified", ProblemKind.INVALID),
  ONLY_LEAD("workorder.only-lead", ProblemKind.FORBIDDEN),
  MATE_ANSWERED("workorder.mate-answered", ProblemKind.CONFLICT),
  OF_ROUTINE("workorder.of-routine", ProblemKind.CONFLICT),
  NO_CODE("workorder.no-code", ProblemKind.INVALID),
  /** No pack of the project sends the one who took the call (S12-4.2.3c). */
  NO_HEAD_RULE("workorder.no-head-rule", ProblemKind.CONFLICT),
  NOT_CALL_TAKER("workorder.not-call-taker", ProblemKind.FORBIDDEN),
  HEAD_KNOWS("workorder.head-knows", ProblemKind.CONFLICT),
  HEAD_CHANNEL("workorder.head-channel", ProblemKind.INVALID),
  HEAD_TRIED("workorder.head-tried", ProblemKind.INVALID),
  NOT_YOURS("workorder.not-yours", ProblemKind.FORBIDDEN);

  private final String code;
  private final ProblemKind kind;

  WorkOrderProblem(String code, ProblemKind kind) {
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
