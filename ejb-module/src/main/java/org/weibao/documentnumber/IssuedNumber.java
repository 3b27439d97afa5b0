package org.weibao.documentnumber;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.weibao.kernel.DecisionStep;

/**
 * A number that was given to a document, and why.
 *
 * @param document kind of document
 * @param number as it is written
 * @param pattern how such numbers look
 * @param prescribed the rule that prescribes it; empty for the house pattern
 * @param steps why this number
 */
public record IssuedNumber(
    String document,
    String number,
    String pattern,
    Optional<Prescribed> prescribed,
    List<DecisionStep> steps) {

  /** Steps are copied. */
  public IssuedNumber {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(prescribed, "rule");
    steps = List.copyOf(steps);
  }

  /**
   * What a pack prescribes.
   *
   * @param policy pack and version
   * @param rule name of the rule in the pack
   * @param clauses clauses that it carries out, separated by commas
   * @param period stretch of time in which each count is given once
   * @param count the count within the period
   */
  public record Prescribed(String policy, String rule, String clauses, String period, long count) {}
}
