package org.weibao.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked of the rules.
 *
 * @param section kind of rule, as packs name it, for example {@code deadlines}
 * @param about the target, document, task or other thing that the rule must be about; empty for any
 * @param subject whose rules
 * @param facts what is known of the case
 * @param day on which they hold
 */
public record PolicyQuestion(
    String section,
    Optional<String> about,
    PolicySubject subject,
    PolicyFacts facts,
    LocalDate day) {

  /** A question about one thing. */
  public static PolicyQuestion of(
      String section, String about, PolicySubject subject, PolicyFacts facts, LocalDate day) {
    return new PolicyQuestion(section, Optional.of(about), subject, facts, day);
  }
}
