package org.weibao.listing;

import java.util.Optional;
import org.weibao.organization.Role;

/**
 * A list as somebody likes to see it.
 *
 * @param own whether it belongs to the person who asked
 * @param ownerName who made it
 * @param sharedRole whose holders see it too
 * @param query filters, order and columns as they stand in an address, without question mark
 */
public record SavedView(
    long id,
    String list,
    String name,
    boolean own,
    String ownerName,
    Optional<Role> sharedRole,
    String query) {}
