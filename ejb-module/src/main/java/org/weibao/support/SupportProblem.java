package org.weibao.support;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability. */
public enum SupportProblem implements ProblemCode {
  /** What was advised is missing or too long. */
  ADVICE("support.advice", ProblemKind.INVALID),
  /** No such length of a talk. */
  MINUTES("support.minutes", ProblemKind.INVALID),
  /** It began before the request, or has not begun or ended yet. */
  BEGAN("support.began", ProblemKind.INVALID),
  /** Nobody is helped any more: the request is done or closed. */
  REQUEST_OVER("support.request-over", ProblemKind.CONFLICT),
  /**
   * The department has left the city: who of the customer bears all costs of a visit is missing.
   */
  AGREED_BY("support.agreed-by", ProblemKind.INVALID),
  /** Somebody is to go where only phones help, and nobody of the customer bears the costs. */
  PHONE_ONLY("support.phone-only", ProblemKind.CONFLICT),
  /** Somebody is to go where help from afar comes first, and nobody has tried. */
  REMOTE_FIRST("support.remote-first", ProblemKind.CONFLICT);

  private final String code;
  private final ProblemKind kind;

  SupportProblem(String code, ProblemKind kind) {
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
