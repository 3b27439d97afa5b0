package org.weibao.organization;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A role that was given to a person.
 *
 * @param scopeName what the role is limited to; empty for the whole department
 * @param to last day; empty without end
 * @param givenByName who gave it; empty for the first of all and for roles of the demo
 * @param provided whether it follows a group at the sign-in provider
 */
public record RoleView(
    long id,
    Role role,
    ScopeKind scopeKind,
    Optional<Long> scopeId,
    Optional<String> scopeName,
    Optional<String> scopeNameEn,
    LocalDate from,
    Optional<LocalDate> to,
    Validity validity,
    Optional<String> givenByName,
    boolean provided) {}
