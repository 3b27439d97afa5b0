package org.weibao.security;

import java.time.Instant;

/**
 * A signed token.
 *
 * @param value compact JWT, goes into {@code Authorization: Bearer}
 * @param expiresAt refused from then on
 */
public record Token(String value, Instant expiresAt) {}
