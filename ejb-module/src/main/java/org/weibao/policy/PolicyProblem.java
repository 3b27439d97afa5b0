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
  FIGURE_OPEN("policy.figure-open", ProblemKind.CONFLICT),
  /** There is no such system, version, figure or binding. */
  UNKNOWN("policy.unknown", ProblemKind.NOT_FOUND),
  /** A draft of the system is being written or waits already. */
  DRAFT_EXISTS("policy.draft-exists", ProblemKind.CONFLICT),
  /** What is asked does not go with where the version or figure stands. */
  OTHER_STATE("policy.other-state", ProblemKind.CONFLICT),
  /** Nobody approves what they wrote. */
  OWN_DRAFT("policy.own-draft", ProblemKind.FORBIDDEN),
  /** The draft has no text, or too much. */
  TEXT_MISSING("policy.text-missing", ProblemKind.INVALID),
  /** The draft still has faults. */
  FAULTY("policy.faulty", ProblemKind.INVALID),
  /** What has been decided cannot be decided otherwise afterwards. */
  PAST_DAY("policy.past-day", ProblemKind.INVALID),
  /** A reason or note is missing or too long. */
  REASON_MISSING("policy.reason-missing", ProblemKind.INVALID),
  /** Nothing of that name is open. */
  FIGURE_UNKNOWN("policy.figure-unknown", ProblemKind.INVALID),
  /** The value cannot stand there. */
  FIGURE_WRONG("policy.figure-wrong", ProblemKind.INVALID),
  /** Another value waits for a second person. */
  FIGURE_WAITS("policy.figure-waits", ProblemKind.CONFLICT),
  /** The department has no name, all others have one. */
  SUBJECT("policy.subject", ProblemKind.INVALID),
  /** A binding ends before it begins, or would end later than it does. */
  BINDING_DAYS("policy.binding-days", ProblemKind.INVALID);

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
