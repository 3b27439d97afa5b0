package org.weibao.authority;

import java.util.Objects;
import java.util.Optional;

/**
 * One step of a table of authorities.
 *
 * @param role who decides
 * @param upTo up to which amount; empty if there is no limit
 */
public record AuthorityTier(String role, Optional<AmountLimit> upTo) {

  /** Nothing is missing. */
  public AuthorityTier {
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(upTo, "limit");
  }
}
