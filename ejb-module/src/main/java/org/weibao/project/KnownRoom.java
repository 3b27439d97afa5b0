package org.weibao.project;

import java.util.Optional;

/**
 * A room as whoever compares a list with it needs it.
 *
 * @param owner who lives there now; none also if his name was erased
 */
public record KnownRoom(long id, Optional<OwnerData> owner) {}
