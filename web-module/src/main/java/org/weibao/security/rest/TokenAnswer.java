package org.weibao.security.rest;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A token and how long it is good for. */
@Schema(description = "A token for the header Authorization")
public record TokenAnswer(
    @Schema(description = "Goes behind “Bearer ”") String token,
    @Schema(example = "Bearer") String type,
    @Schema(description = "Refused from then on") OffsetDateTime expiresAt,
    @Schema(description = "Seconds left", example = "900") long expiresIn) {}
