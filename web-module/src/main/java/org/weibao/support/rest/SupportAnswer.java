package org.weibao.support.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.support.SupportChannel;
import org.weibao.support.SupportOutcome;
import org.weibao.support.SupportView;

/** Help that was given from afar. */
@Schema(name = "RemoteSupport")
public record SupportAnswer(
    long id,
    SupportChannel channel,
    OffsetDateTime beganAt,
    int minutes,
    SupportOutcome outcome,
    String advice,
    @Schema(description = "Who of the customer bears all costs of a visit") String agreedBy,
    String givenBy,
    OffsetDateTime recordedAt) {

  static SupportAnswer of(SupportView view, ZoneId zone) {
    return new SupportAnswer(
        view.id(),
        view.channel(),
        Instants.at(view.beganAt(), zone),
        view.minutes(),
        view.outcome(),
        view.advice(),
        view.agreedBy().orElse(null),
        view.givenByName(),
        Instants.at(view.recordedAt(), zone));
  }
}
