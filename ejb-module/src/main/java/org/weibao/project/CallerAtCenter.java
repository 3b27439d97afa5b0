package org.weibao.project;

import java.util.Optional;

/**
 * Who asks for service at a property centre where the fault is in nobody's room.
 *
 * @param phone the person's own, or the centre's
 */
public record CallerAtCenter(String name, Optional<String> phone) {}
