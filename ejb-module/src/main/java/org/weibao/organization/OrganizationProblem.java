package org.weibao.organization;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability. */
public enum OrganizationProblem implements ProblemCode {
  /** No such person. */
  UNKNOWN_PERSON("organization.unknown-person", ProblemKind.NOT_FOUND),
  /** The caller would have to be an administrator. */
  NOT_ADMINISTRATOR("organization.not-administrator", ProblemKind.FORBIDDEN),
  /** Without him nobody could administer. */
  LAST_ADMINISTRATOR("organization.last-administrator", ProblemKind.CONFLICT),
  /** Nobody gives himself a role, nor makes himself a stand-in. */
  OWN_ROLE("organization.own-role", ProblemKind.FORBIDDEN),
  /** Argument: the name. */
  LOGIN_TAKEN("organization.login-taken", ProblemKind.CONFLICT),
  LOGIN_FORM("organization.login-form", ProblemKind.INVALID),
  TEXT_MISSING("organization.text-missing", ProblemKind.INVALID),
  /** Argument: longest length. */
  TEXT_TOO_LONG("organization.text-too-long", ProblemKind.INVALID),
  EMAIL_FORM("organization.email-form", ProblemKind.INVALID),
  UNKNOWN_LANGUAGE("organization.unknown-language", ProblemKind.INVALID),
  /** Argument: the id. */
  UNKNOWN_SCOPE("organization.unknown-scope", ProblemKind.NOT_FOUND),
  /** A scope other than the department needs its id, the department has none. */
  SCOPE_MISSING("organization.scope-missing", ProblemKind.INVALID),
  /** Arguments: role and kind of scope. */
  SCOPE_DOES_NOT_FIT("organization.scope-does-not-fit", ProblemKind.INVALID),
  /** Arguments: role and first day of the other. */
  ROLE_OVERLAPS("organization.role-overlaps", ProblemKind.CONFLICT),
  STAFF_AND_PARTNER("organization.staff-and-partner", ProblemKind.CONFLICT),
  /** Argument: the id. */
  UNKNOWN_ROLE("organization.unknown-role", ProblemKind.NOT_FOUND),
  ROLE_ENDED("organization.role-ended", ProblemKind.CONFLICT),
  /** It follows a group at the sign-in provider, and would come back with the next sign-in. */
  ROLE_PROVIDED("organization.role-provided", ProblemKind.CONFLICT),
  DAY_PAST("organization.day-past", ProblemKind.INVALID),
  ENDS_BEFORE_BEGIN("organization.ends-before-begin", ProblemKind.INVALID),
  /** Argument: the day on which it ends already. */
  ENDS_EARLIER("organization.ends-earlier", ProblemKind.CONFLICT),
  STAND_IN_SELF("organization.stand-in-self", ProblemKind.INVALID),
  STAND_IN_STAFF_ONLY("organization.stand-in-staff-only", ProblemKind.INVALID),
  /** Argument: most days. */
  STAND_IN_TOO_LONG("organization.stand-in-too-long", ProblemKind.INVALID),
  STAND_IN_ROLES("organization.stand-in-roles", ProblemKind.INVALID),
  /** Arguments: first and last day of the other. */
  STAND_IN_OVERLAPS("organization.stand-in-overlaps", ProblemKind.CONFLICT),
  /** Argument: the id. */
  UNKNOWN_STAND_IN("organization.unknown-stand-in", ProblemKind.NOT_FOUND),
  /** An administrator is created once, on an empty database. */
  NOT_EMPTY("organization.not-empty", ProblemKind.CONFLICT);

  private final String code;
  private final ProblemKind kind;

  OrganizationProblem(String code, ProblemKind kind) {
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
