package org.weibao.charge;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Why a price list cannot be so. */
public enum PriceListProblem implements ProblemCode {
  /** There is no such list or version. */
  UNKNOWN("pricelist.unknown", ProblemKind.NOT_FOUND),
  /** Not a code for a list. */
  CODE("pricelist.code", ProblemKind.INVALID),
  /** Another list has the code. */
  CODE_TAKEN("pricelist.code-taken", ProblemKind.CONFLICT),
  /** A name is missing or too long. */
  NAMES("pricelist.names", ProblemKind.INVALID),
  /** No currency. */
  CURRENCY("pricelist.currency", ProblemKind.INVALID),
  /** No rounding that lists know. */
  ROUNDING("pricelist.rounding", ProblemKind.INVALID),
  /** The scope needs its place. */
  PLACE("pricelist.place", ProblemKind.INVALID),
  /** One version at a time is written. */
  DRAFT_EXISTS("pricelist.draft-exists", ProblemKind.CONFLICT),
  /** The version does not stand so that this can be done. */
  OTHER_STATE("pricelist.other-state", ProblemKind.CONFLICT),
  /** Whoever writes never approves. */
  OWN_DRAFT("pricelist.own-draft", ProblemKind.FORBIDDEN),
  /** A list without lines. */
  EMPTY("pricelist.empty", ProblemKind.CONFLICT),
  /** The first day is missing, past, or not after the version before. */
  DAY("pricelist.day", ProblemKind.INVALID),
  /** A list that has ended gets no new versions. */
  CLOSED("pricelist.closed", ProblemKind.CONFLICT),
  /** Another list of the same place has a price of the same service on the same day. */
  TIE("pricelist.tie", ProblemKind.CONFLICT),
  /** A refusal says why. */
  REASON_MISSING("pricelist.reason-missing", ProblemKind.INVALID),
  /** A text is too long. */
  TOO_LONG("pricelist.too-long", ProblemKind.INVALID),
  /** A file lacks columns. */
  COLUMNS("pricelist.columns", ProblemKind.INVALID),
  /** A cell is empty. */
  ROW_EMPTY("pricelist.row-empty", ProblemKind.INVALID),
  /** A cell holds no code. */
  ROW_CODE("pricelist.row-code", ProblemKind.INVALID),
  /** A code stands twice. */
  ROW_TWICE("pricelist.row-twice", ProblemKind.INVALID),
  /** A cell holds none of the words known. */
  ROW_CHOICE("pricelist.row-choice", ProblemKind.INVALID),
  /** A cell holds no price. */
  ROW_PRICE("pricelist.row-price", ProblemKind.INVALID);

  private final String code;
  private final ProblemKind kind;

  PriceListProblem(String code, ProblemKind kind) {
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
