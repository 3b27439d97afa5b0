package org.weibao.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An entry of a person's history.
 *
 * @param byName who did it; empty for the product itself
 * @param otherName the stand-in, if it is about one
 */
public record PersonEventView(
    Instant at,
    PersonEventKind kind,
    Optional<String> byName,
    Optional<Role> role,
    Optional<ScopeKind> scopeKind,
    Optional<String> scopeName,
    Optional<String> scopeNameEn,
    Optional<String> otherName,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {}
