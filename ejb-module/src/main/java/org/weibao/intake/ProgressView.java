package org.weibao.intake;

import java.time.Instant;
import java.util.Optional;

/**
 * How a report goes on, for whoever has its private link.
 *
 * @param due when somebody comes at the latest; empty if no rule says so
 */
public record ProgressView(
    String number,
    RequestStage stage,
    Instant receivedAt,
    Optional<Instant> due,
    Optional<Instant> arrivedAt,
    Optional<Instant> doneAt) {}
