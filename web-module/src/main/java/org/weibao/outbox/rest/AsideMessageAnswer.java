package org.weibao.outbox.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.outbox.AsideMessage;
import org.weibao.outbox.InboxOutcome;

/** A message that had no effect, or had it when it was heard again. */
@Schema(name = "AsideMessage", description = "A message of a supplier that was set aside")
public record AsideMessageAnswer(
    @Schema(description = "Names the message in addresses") long number,
    @Schema(description = "Who sent it, as the broker knows", example = "/suppliers/LC")
        String source,
    @Schema(description = "The sender's id; the transport's if it cannot be read") String id,
    String type,
    @Schema(description = "Return that it is about", example = "RT2611-000042") String subject,
    OffsetDateTime receivedAt,
    InboxOutcome outcome,
    @Schema(description = "Why it had no effect") String reason,
    OffsetDateTime replayedAt,
    String replayedBy,
    OffsetDateTime dismissedAt,
    String dismissedBy,
    @Schema(description = "What was done about it") String dismissedReason,
    @Schema(description = "The whole text as it came") String body) {

  static AsideMessageAnswer of(AsideMessage message, ZoneId zone) {
    return new AsideMessageAnswer(
        message.position(),
        message.source(),
        message.id(),
        message.type().orElse(null),
        message.subject().orElse(null),
        Instants.at(message.receivedAt(), zone),
        message.outcome(),
        message.reason().orElse(null),
        Instants.at(message.replayedAt(), zone),
        message.replayedByName().orElse(null),
        Instants.at(message.dismissedAt(), zone),
        message.dismissedByName().orElse(null),
        message.dismissedReason().orElse(null),
        message.body());
  }
}
