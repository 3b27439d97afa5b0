package org.weibao.outbox;

/** Hands a message to the broker; the port of the relay. */
@FunctionalInterface
public interface MessageSender {

  /**
   * Returns when the broker has the message safely.
   *
   * @throws MessageNotSent if the broker did not take it; it stays due
   */
  void send(OutboundMessage message) throws MessageNotSent;
}
