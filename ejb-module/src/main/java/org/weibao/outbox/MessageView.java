package org.weibao.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * A message about something, for showing the dialogue.
 *
 * @param outgoing true: from us
 * @param at when we wrote it, or received it
 * @param settledAt when the broker took it, or when its effect was decided
 * @param outcome {@code SENT} or {@code WAITING} for ours; an {@link InboxOutcome} for theirs
 */
public record MessageView(
    boolean outgoing,
    Instant at,
    String type,
    String subject,
    long sequence,
    String body,
    Optional<Instant> settledAt,
    String outcome,
    Optional<String> reason) {}
