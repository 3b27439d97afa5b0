package org.weibao.authority;

import java.util.List;
import java.util.Optional;
import org.weibao.kernel.DecisionStep;

/**
 * Who decides an amount.
 *
 * @param outcome whether that can be told
 * @param role who decides, if it can
 * @param candidates between whom it is open; otherwise empty
 * @param steps why
 */
public record AuthorityAnswer(
    Outcome outcome, Optional<String> role, List<String> candidates, List<DecisionStep> steps) {

  /** Lists are copied. */
  public AuthorityAnswer {
    candidates = List.copyOf(candidates);
    steps = List.copyOf(steps);
  }

  /** Whether somebody decides. */
  public enum Outcome {
    /** The role named decides. */
    DECIDED,
    /** The source does not say who decides at exactly this amount; a person has to set it. */
    OPEN,
    /** The amount is above everybody's limit. */
    NOBODY
  }
}
