package org.weibao.outbox;

import java.util.UUID;

/**
 * A message that is due to be sent.
 *
 * @param id makes sending it twice harmless: the broker drops the second
 * @param destination queue
 * @param subject what it is about; messages of one subject keep their order
 * @param body the whole CloudEvents envelope as JSON text
 */
public record OutboundMessage(
    UUID id, String destination, String type, String subject, String body) {}
