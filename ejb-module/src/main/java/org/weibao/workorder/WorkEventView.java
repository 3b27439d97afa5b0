package org.weibao.workorder;

import java.time.Instant;
import java.util.Optional;

/**
 * What happened to a visit.
 *
 * @param happenedAt by the device's clock, put right by its offset
 * @param receivedAt when it was told here
 * @param reason coded
 */
public record WorkEventView(
    WorkAction action,
    Instant happenedAt,
    Instant receivedAt,
    Optional<Long> offsetMillis,
    String byName,
    Optional<String> reason,
    Optional<String> note) {}
