package org.weibao.security;

import java.time.Instant;

/**
 * Failures in a row with somebody's name.
 *
 * @param openAt when the next attempt is let through
 */
public record Lock(int failures, Instant lastAt, Instant openAt) {

  /** Whether an attempt would be refused unread. */
  public boolean isShut(Instant now) {
    return now.isBefore(openAt);
  }
}
