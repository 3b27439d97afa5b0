package org.weibao.serviceaccount;

import org.weibao.kernel.ProblemCode;
import org.weibao.kernel.ProblemKind;

/** Refusals of this capability. */
public enum ServiceAccountProblem implements ProblemCode {
  /** Argument: the client id. */
  UNKNOWN("serviceaccount.unknown", ProblemKind.NOT_FOUND),
  /** A client id has other characters than it may. */
  BAD_CLIENT_ID("serviceaccount.bad-client-id", ProblemKind.INVALID),
  /** Nothing to call it by. */
  NAME_MISSING("serviceaccount.name-missing", ProblemKind.INVALID),
  /** An account without scopes could do nothing. */
  SCOPES_MISSING("serviceaccount.scopes-missing", ProblemKind.INVALID),
  /** Argument: the scope. */
  UNKNOWN_SCOPE("serviceaccount.unknown-scope", ProblemKind.INVALID),
  /** Argument: what is no address range. */
  BAD_ADDRESS("serviceaccount.bad-address", ProblemKind.INVALID),
  /** It would be over before it began. */
  EXPIRED("serviceaccount.expires-in-past", ProblemKind.INVALID),
  /** A revoked account stays as it is. */
  REVOKED("serviceaccount.revoked", ProblemKind.CONFLICT),
  /** The secret is right, but it came from elsewhere; argument: the address. */
  ADDRESS_NOT_ALLOWED("serviceaccount.address-not-allowed", ProblemKind.FORBIDDEN);

  private final String code;
  private final ProblemKind kind;

  ServiceAccountProblem(String code, ProblemKind kind) {
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
