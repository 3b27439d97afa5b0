package org.weibao.organization;

/**
 * A person to create.
 *
 * @param login 2 to 60 lower-case letters, digits, dots, dashes and underscores; never changed
 * @param role the first role
 */
public record NewPerson(String login, PersonData data, GiveRole role) {}
