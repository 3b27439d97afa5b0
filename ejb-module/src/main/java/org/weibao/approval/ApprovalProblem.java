package org.weibao.approval;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Why an approval cannot begin, or somebody may not decide. */
public enum ApprovalProblem implements ProblemCode {
  /** No rule asks anybody about this document. */
  NO_RULE("approval.no-rule", ProblemKind.CONFLICT),
  /** A condition asks for a fact that nobody has told. */
  FACT_MISSING("approval.fact-missing", ProblemKind.CONFLICT),
  /** Who is asked depends on a point that the regulation leaves open. */
  POINT_OPEN("approval.point-open", ProblemKind.CONFLICT),
  /** Whoever asks for an approval never gives it, and nobody gives it in their name. */
  OWN_REQUEST("approval.own-request", ProblemKind.FORBIDDEN),
  /** The step asks another role. */
  OTHER_ROLE("approval.other-role", ProblemKind.FORBIDDEN),
  /** One person decides one step only. */
  DECIDED_BEFORE("approval.decided-before", ProblemKind.FORBIDDEN),
  /** It is not this step's turn. */
  NOT_NEXT("approval.not-next", ProblemKind.CONFLICT),
  /** The document is not the one that was read. */
  DOCUMENT_CHANGED("approval.document-changed", ProblemKind.CONFLICT),
  /** The approval is over. */
  ENDED("approval.ended", ProblemKind.CONFLICT),
  /** A refusal says why. */
  OPINION_MISSING("approval.opinion-missing", ProblemKind.INVALID),
  /** An opinion is too long. */
  OPINION_TOO_LONG("approval.opinion-too-long", ProblemKind.INVALID),
  /** Nobody has said which role of the department answers for the role that a rule names. */
  ROLE_UNKNOWN("approval.role-unknown", ProblemKind.CONFLICT),
  /** A rule asks a role that the access matrix does not let decide such a document. */
  ROLE_SHUT("approval.role-shut", ProblemKind.CONFLICT),
  /** No pack asks a role of this name, or the department has one of this name itself. */
  CODE_UNKNOWN("approval.code-unknown", ProblemKind.INVALID),
  /** It has to be said why. */
  REASON_MISSING("approval.reason-missing", ProblemKind.INVALID),
  /** The document was not put to anybody. */
  UNKNOWN("approval.unknown", ProblemKind.NOT_FOUND);

  private final String code;
  private final ProblemKind kind;

  ApprovalProblem(String code, ProblemKind kind) {
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
