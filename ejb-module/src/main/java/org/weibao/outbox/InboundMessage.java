package org.weibao.outbox;

import java.util.Optional;

/**
 * A message as it came in. What could not be read of it is empty.
 *
 * @param source who sent it, as the broker knows
 * @param id the sender's id of the message, or the broker's if that cannot be read
 */
public record InboundMessage(
    String source,
    String id,
    Optional<String> type,
    Optional<String> subject,
    Optional<Long> sequence,
    String body) {}
