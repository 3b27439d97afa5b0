package org.weibao.returns;

/**
 * A message as the broker delivered it.
 *
 * @param supplier code of the supplier whose address it was sent to; the broker's word
 * @param transportId the broker's id of the message, the same at each delivery
 * @param body text of the message
 */
public record IncomingMessage(String supplier, String transportId, String body) {}
