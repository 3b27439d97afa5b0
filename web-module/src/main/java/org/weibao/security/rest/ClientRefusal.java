package org.weibao.security.rest;

import jakarta.json.bind.annotation.JsonbProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a program gets no token (RFC 6749, 5.2).
 *
 * @param error one of the RFC's words
 * @param description in the language asked for
 */
public record ClientRefusal(
    String error,
    @JsonbProperty("error_description") @Schema(name = "error_description") String description) {}
