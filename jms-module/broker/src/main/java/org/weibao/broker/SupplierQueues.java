package org.weibao.broker;

/**
 * Names of addresses and queues. Each supplier has one queue to read and one address to write; what
 * suppliers write is gathered in {@link #INBOUND}, each message marked by the broker with its
 * sender.
 */
final class SupplierQueues {

  /** What all suppliers sent us, in order of arrival. */
  static final String INBOUND = "weibao.supplier.inbound";

  /** Messages that could not be handled in all attempts. */
  static final String DEAD_LETTER = "weibao.dead-letter";

  private SupplierQueues() {}

  /** The queue that this supplier reads. */
  static String toSupplier(String code) {
    return "weibao.supplier." + code + ".to";
  }

  /** The address to which this supplier writes. */
  static String fromSupplier(String code) {
    return "weibao.supplier." + code + ".from";
  }
}
