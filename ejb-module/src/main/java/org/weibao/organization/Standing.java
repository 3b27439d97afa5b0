package org.weibao.organization;

import java.time.Instant;
import java.util.Set;

/**
 * Where a person stands now, whatever an older session or token says.
 *
 * @param active whether the person may come in at all
 * @param mustChangePassword whether the password is a one-time password
 * @param notBefore whole second; sessions and tokens made before it count no more
 * @param roles that may be used today, own ones and those of absent people
 */
public record Standing(
    long personId,
    String login,
    String displayName,
    boolean active,
    boolean mustChangePassword,
    Instant notBefore,
    Set<Role> roles) {

  /** Roles are copied. */
  public Standing {
    roles = Set.copyOf(roles);
  }
}
