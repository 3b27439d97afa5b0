package org.weibao.organization;

import java.util.Optional;

/**
 * Which people to list.
 *
 * @param text part of login, name or phone
 * @param role held today
 * @param activeOnly leave out who was deactivated
 */
public record PeopleQuery(
    Optional<String> text,
    Optional<Role> role,
    boolean activeOnly,
    Optional<String> cursor,
    int limit) {}
