package org.weibao.support;

import java.time.Instant;
import java.util.Optional;

/**
 * Help that was given from afar.
 *
 * @param minutes how long it took
 * @param agreedBy who of the customer bears all costs of a visit
 */
public record SupportView(
    long id,
    SupportChannel channel,
    SupportOutcome outcome,
    String advice,
    Instant beganAt,
    int minutes,
    Optional<String> agreedBy,
    String givenByName,
    Instant recordedAt) {}
