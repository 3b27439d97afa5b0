package org.weibao.security;

/** How an attempt to sign in ended. */
public enum SignInOutcome {
  WELCOME,
  /** The password was wrong. */
  WRONG,
  /** A one-time password came too late. */
  EXPIRED,
  /** Not tried, because too many attempts failed shortly before. */
  TOO_MANY
}
