package org.weibao.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.ProductOnly;
import org.weibao.kernel.Within;
import org.weibao.outbox.entity.OutboxMessage;
import org.weibao.outbox.entity.OutboxMessages;

/** The door to what we tell others. */
@Stateless
@Guarded
public class OutboxService {

  /** Our name as the source of messages. */
  public static final String SOURCE = "/weibao";

  private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
  private static final int MAX_DOUBLINGS = 7;

  @Inject OutboxMessages messages;
  @Inject Clock clock;

  /**
   * Writes down a message, in the caller's transaction; it is sent soon after that has committed.
   *
   * @param sequence counts the messages to this destination about this subject, from 1
   * @return id of the message
   */
  @Within
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public UUID enqueue(
      String destination, String type, String subject, long sequence, JsonObject data) {
    UUID id = UUID.randomUUID();
    Instant now = clock.instant();
    String body =
        Json.createObjectBuilder()
            .add("specversion", "1.0")
            .add("id", id.toString())
            .add("source", SOURCE)
            .add("type", type)
            .add("subject", subject)
            .add("time", OffsetDateTime.ofInstant(now, clock.getZone()).toString())
            .add("sequence", Long.toString(sequence))
            .add("datacontenttype", "application/json")
            .add("data", data)
            .build()
            .toString();
    messages.add(new OutboxMessage(id, destination, type, subject, sequence, body, now));
    return id;
  }

  /**
   * Sends the next message that is due, on any node: one row, locked, in one transaction of its
   * own. A message waits until all earlier ones of its subject are sent. If the process dies
   * between sending and marking, the next turn sends it again under the same id.
   */
  @ProductOnly
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public RelayResult relayNext(MessageSender sender) {
    Optional<OutboxMessage> due = messages.claimNext(clock.instant());
    if (due.isEmpty()) {
      return RelayResult.NOTHING_DUE;
    }
    OutboxMessage message = due.get();
    try {
      sender.send(message.outbound());
    } catch (MessageNotSent e) {
      int doublings = Math.min(message.attempts(), MAX_DOUBLINGS);
      message.postpone(clock.instant().plus(FIRST_WAIT.multipliedBy(1L << doublings)), e);
      return RelayResult.POSTPONED;
    }
    message.sent(clock.instant());
    return RelayResult.SENT;
  }

  /** What was told about a subject and what we were told, the first first. */
  @Within
  public List<MessageView> dialogue(String subject) {
    return messages.dialogue(subject);
  }
}
