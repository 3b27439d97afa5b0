package org.weibao.organization;

import java.util.Optional;
import java.util.Set;

/** A person as others see it: roles are those usable today, in any scope. */
public record PersonView(
    long id,
    String login,
    String displayName,
    Optional<String> phone,
    String locale,
    Set<Role> roles) {}
