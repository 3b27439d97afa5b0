package org.weibao.organization;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A role to give.
 *
 * @param scopeId id of the region, city, project, property centre or supplier; empty exactly for
 *     the whole department
 * @param from first day; today if empty
 * @param to last day; without end if empty
 */
public record GiveRole(
    Role role,
    ScopeKind scopeKind,
    Optional<Long> scopeId,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {}
