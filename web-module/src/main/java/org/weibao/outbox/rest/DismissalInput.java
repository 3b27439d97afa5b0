package org.weibao.outbox.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.outbox.InboxReview;

/** Why a message needs nobody any longer. */
@Schema(description = "Why a message needs nobody any longer")
public record DismissalInput(
    @Schema(description = "What was done about it", example = "The supplier will send it again.")
        @NotBlank
        @Size(max = InboxReview.REASON_LENGTH)
        String reason) {}
