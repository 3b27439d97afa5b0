package org.weibao.security;

import java.time.Instant;

/**
 * A password that somebody is told once and must change.
 *
 * @param expiresAt opens nothing from then on
 */
public record OneTimePassword(long personId, String login, String password, Instant expiresAt) {

  /** Never shows the password. */
  @Override
  public String toString() {
    return "OneTimePassword[" + login + "]";
  }
}
