package org.weibao.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.weibao.outbox.entity.InboxMessages;

/** The door to what others told us; used in the transaction of the message's effect. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class InboxService {

  @Inject InboxMessages messages;
  @Inject Clock clock;

  /**
   * Writes down a message.
   *
   * @return false if it is there already: it was told twice, and its effect is decided
   */
  public boolean receive(InboundMessage message) {
    return messages.insert(message, clock.instant());
  }

  /** Decides what became of a message. */
  public void settle(String source, String id, InboxOutcome outcome, String reason) {
    messages.settle(source, id, outcome, reason, clock.instant());
  }

  /** The parked message of a subject with this sequence, if it came already. */
  public Optional<InboundMessage> findParked(String source, String subject, long sequence) {
    return messages.findParked(source, subject, sequence);
  }

  /** Messages that waited for a turn that will not come any more: up to this sequence. */
  public void dropParked(String source, String subject, long sequence, String reason) {
    messages.dropParked(source, subject, sequence, reason, clock.instant());
  }
}
