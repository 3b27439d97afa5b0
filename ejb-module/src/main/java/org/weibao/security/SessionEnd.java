package org.weibao.security;

/** Why a session ended before its time. */
public enum SessionEnd {
  /** The person signed out there. */
  LEFT,
  /** Ended from another session or by an administrator. */
  ENDED,
  /** Signed out everywhere. */
  EVERYWHERE,
  /** The password was changed elsewhere, or a new one-time password was given. */
  PASSWORD,
  /** The person was deactivated. */
  DEACTIVATED
}
