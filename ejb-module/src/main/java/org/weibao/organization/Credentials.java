package org.weibao.organization;

import java.time.Instant;
import java.util.Optional;
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
 * @param passwordExpiresAt until when a one-time password can be used
 */
public record Credentials(
    long personId,
    String login,
    String displayName,
    String passwordHash,
    Set<Role> roles,
    boolean mustChangePassword,
    Optional<Instant> passwordExpiresAt) {

  /** Somebody with a password that does not expire. */
  public Credentials(
      long personId,
      String login,
      String displayName,
      String passwordHash,
      Set<Role> roles,
      boolean mustChangePassword) {
    this(personId, login, displayName, passwordHash, roles, mustChangePassword, Optional.empty());
  }
}
