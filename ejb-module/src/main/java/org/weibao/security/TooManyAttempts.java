package org.weibao.security;

import jakarta.ejb.ApplicationException;
import java.time.Duration;

/** Sign-in was not even tried, because too many attempts with this name failed shortly before. */
@ApplicationException(rollback = true)
public class TooManyAttempts extends RuntimeException {

  private final Duration retryAfter;

  /** Says how long to wait. */
  public TooManyAttempts(Duration retryAfter) {
    super("too many failed attempts, next one in " + retryAfter);
    this.retryAfter = retryAfter;
  }

  /** How long to wait before the next attempt. */
  public Duration retryAfter() {
    return retryAfter;
  }
}
