package org.weibao.workorder;

import java.util.List;
import java.util.Optional;

/**
 * Who could go to a request.
 *
 * @param people the best first
 * @param nearestCity code of the city whose team goes because the department has left the request's
 *     own (S01-5.4.1.2-3A); empty in all other cases
 */
public record Suggestions(List<Suggestion> people, Optional<String> nearestCity) {

  /** People are copied. */
  public Suggestions {
    people = List.copyOf(people);
  }
}
