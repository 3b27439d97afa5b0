package org.weibao.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * A message that had no effect.
 *
 * @param position its own number among all messages
 * @param source who sent it, as the broker knows
 * @param subject what it is about, if that could be read
 * @param body the whole text as it came
 * @param outcome why it had no effect
 * @param reason the same in the words of whoever decided
 * @param replayedAt when somebody last had it heard again; empty for never
 * @param dismissedReason what somebody did about it; empty while it waits for somebody
 */
public record AsideMessage(
    long position,
    String source,
    String id,
    Optional<String> type,
    Optional<String> subject,
    String body,
    Instant receivedAt,
    InboxOutcome outcome,
    Optional<String> reason,
    Optional<Instant> replayedAt,
    Optional<String> replayedByName,
    Optional<Instant> dismissedAt,
    Optional<String> dismissedByName,
    Optional<String> dismissedReason) {}
