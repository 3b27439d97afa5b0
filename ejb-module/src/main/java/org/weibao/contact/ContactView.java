package org.weibao.contact;

import java.util.Optional;
import org.weibao.organization.Role;

/** A contact of a project. */
public record ContactView(
    long id, Role role, Optional<Long> personId, String name, String phone, int version) {}
