package org.weibao.policy;

import java.util.List;
import java.util.Map;

/**
 * What the pack by which service cases are decided says of who pays for what.
 *
 * @param policy pack and version
 * @param exclusionClause the clause of the causes
 * @param excluded causes that no warranty covers
 * @param costs what the other side pays for by service case; a case that names none is not in it
 */
public record PayerTerms(
    String policy, String exclusionClause, List<String> excluded, Map<String, List<String>> costs) {

  /** Lists are copied. */
  public PayerTerms {
    excluded = List.copyOf(excluded);
    costs = Map.copyOf(costs);
  }
}
