package org.weibao.support.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.support.GiveSupport;
import org.weibao.support.SupportChannel;
import org.weibao.support.SupportOutcome;

/** Help that the caller gave from afar. */
@Schema(name = "NewRemoteSupport")
public record SupportInput(
    @NotNull SupportChannel channel,
    @Schema(description = "When it began") @NotNull OffsetDateTime beganAt,
    @Schema(description = "How many minutes it took")
        @NotNull
        @Min(1)
        @Max(GiveSupport.MOST_MINUTES)
        Integer minutes,
    @NotNull SupportOutcome outcome,
    @Schema(description = "What was found out and advised")
        @NotBlank
        @Size(max = GiveSupport.ADVICE_LENGTH)
        String advice,
    @Schema(
            description =
                "Who of the customer bears all costs of a visit; only where phones alone help and a"
                    + " visit is needed (S01-5.4.2.1-3-b)")
        @Size(max = GiveSupport.AGREED_BY_LENGTH)
        String agreedBy) {

  GiveSupport command() {
    return new GiveSupport(
        channel, beganAt.toInstant(), minutes, outcome, advice, Optional.ofNullable(agreedBy));
  }
}
