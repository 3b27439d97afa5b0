package org.weibao.organization;

import java.util.Set;

/**
 * What signing in needs to know of a person.
 *
 * @param personId id of the person
 * @param login sign-in name
 * @param displayName what the person is called
 * @param passwordHash as made by the security capability
 * @param roles usable today, in any scope, own ones and those of absent people
 * @param mustChangePassword whether the password is a one-time password
 */
public record Credentials(
    long personId,
    String login,
    String displayName,
    String passwordHash,
    Set<Role> roles,
    boolean mustChangePassword) {}
