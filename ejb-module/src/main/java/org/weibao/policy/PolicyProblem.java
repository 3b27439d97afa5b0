package org.weibao.policy;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Why a rule could not be applied. */
public enum PolicyProblem implements ProblemCode {
  /** The project's works are not completed on the day asked (S01-3). */
  NOT_COMPLETED("policy.not-completed", ProblemKind.CONFLICT),
  /** The project has no warranty end. */
  WARRANTY_UNSET("policy.warranty-unset", ProblemKind.CONFLICT),
  /** Nobody said whether the project's team is still there. */
  TEAM_STATUS_UNSET("policy.team-status-unset", ProblemKind.CONFLICT),
  /** The case depends on the move-in date, which is unknown or still to come. */
  MOVE_IN_UNSET("policy.move-in-unset", ProblemKind.CONFLICT),
  /** No pack is bound that answers. */
  NO_PACK("policy.no-pack", ProblemKind.CONFLICT),
  /** Two rules answer, and nothing says which prevails. */
  TIE("policy.tie", ProblemKind.CONFLICT),
  /** The answer depends on a fact that nobody has told. */
  FACT_MISSING("policy.fact-missing", ProblemKind.CONFLICT),
  /** The source leaves the figure open and nobody has set it. */
  FIGURE_OPEN("policy.figure-open", ProblemKind.CONFLICT);

  private final String code;
  private final ProblemKind kind;

  PolicyProblem(String code, ProblemKind kind) {
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
