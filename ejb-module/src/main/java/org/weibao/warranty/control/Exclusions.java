package org.weibao.warranty.control;

import java.util.List;

/**
 * Causes that no cover includes.
 *
 * @param clause the clause that says so
 * @param policy pack and version
 */
public record Exclusions(String clause, String policy, List<String> causes) {

  /** Causes are copied. */
  public Exclusions {
    causes = List.copyOf(causes);
  }
}
