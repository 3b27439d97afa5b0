package org.weibao.workorder;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A part was not used after all.
 *
 * @param clientId the device's own name of it; told again it changes nothing
 * @param reason in words, at most {@link #REASON_LENGTH} characters
 */
public record TakePartBack(
    Optional<String> clientId, String reason, Instant deviceAt, Duration offset) {

  /** Longest reason. */
  public static final int REASON_LENGTH = 200;
}
