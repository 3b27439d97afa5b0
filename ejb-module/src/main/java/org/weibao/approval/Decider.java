package org.weibao.approval;

import java.util.Optional;
import java.util.Set;

/**
 * Who wants to decide.
 *
 * @param personId who
 * @param actingForId for whom, if they stand in for somebody
 * @param roles codes of the roles that they may use at this moment for this document
 */
public record Decider(long personId, Optional<Long> actingForId, Set<String> roles) {

  /** Roles are copied. */
  public Decider {
    roles = Set.copyOf(roles);
  }

  /** Somebody in their own name. */
  public static Decider self(long personId, String... roles) {
    return new Decider(personId, Optional.empty(), Set.of(roles));
  }

  /** Whether a person decides here, themselves or through a stand-in. */
  boolean involves(long person) {
    return personId == person || actingForId.filter(id -> id == person).isPresent();
  }
}
