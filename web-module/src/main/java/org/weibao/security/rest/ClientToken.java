package org.weibao.security.rest;

import jakarta.json.bind.annotation.JsonbProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A token as OAuth 2.0 answers it (RFC 6749, 5.1). */
@Schema(description = "A token as OAuth 2.0 answers it (RFC 6749, 5.1)")
public record ClientToken(
    @JsonbProperty("access_token") @Schema(name = "access_token") String accessToken,
    @JsonbProperty("token_type") @Schema(name = "token_type") String tokenType,
    @JsonbProperty("expires_in") @Schema(name = "expires_in") long expiresIn,
    String scope) {}
