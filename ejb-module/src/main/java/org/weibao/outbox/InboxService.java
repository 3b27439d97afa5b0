package org.weibao.outbox;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Within;
import org.weibao.outbox.entity.InboxMessages;

/** The door to what others told us; used in the transaction of the message's effect. */
@Stateless
@Guarded
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class InboxService {

  @Inject InboxMessages messages;
  @Inject Clock clock;

  /**
   * Writes down a message.
   *
   * @return false if it is there already: it was told twice, and its effect is decided
   */
  @Within
  public boolean receive(InboundMessage message) {
    return messages.insert(message, clock.instant());
  }

  /** Decides what became of a message. */
  @Within
  public void settle(String source, String id, InboxOutcome outcome, String reason) {
    messages.settle(source, id, outcome, reason, clock.instant());
  }

  /** The parked message of a subject with this sequence, if it came already. */
  @Within
  public Optional<InboundMessage> findParked(String source, String subject, long sequence) {
    return messages.findParked(source, subject, sequence);
  }

  /** Messages that waited for a turn that will not come any more: up to this sequence. */
  @Within
  public void dropParked(String source, String subject, long sequence, String reason) {
    messages.dropParked(source, subject, sequence, reason, clock.instant());
  }
}
