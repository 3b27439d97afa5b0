package org.weibao.access.control;

import java.util.Optional;

/**
 * A project with what it belongs to, or a city without projects.
 *
 * @param project id of the project
 * @param center id of its property centre
 */
public record Place(Optional<Long> project, Optional<Long> center, long city, long region) {}
