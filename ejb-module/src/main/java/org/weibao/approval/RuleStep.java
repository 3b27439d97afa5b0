package org.weibao.approval;

import java.util.Objects;
import java.util.Optional;
import org.weibao.calendar.Goal;

/**
 * Whom a rule asks.
 *
 * @param order its place among the steps of all rules that hold; steps of one place may be decided
 *     in any order, and the next place waits for all of them
 * @param action what is asked
 * @param role code of the role that is asked
 * @param within how long an answer may take; empty if the rule gives no figure
 */
public record RuleStep(int order, StepAction action, String role, Optional<Goal> within) {

  /** Nothing is missing, and places count from 1. */
  public RuleStep {
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(within, "goal");
    if (order < 1) {
      throw new IllegalArgumentException("places count from 1, not from " + order);
    }
  }

  /** A step without a figure for its answer. */
  public RuleStep(int order, StepAction action, String role) {
    this(order, action, role, Optional.empty());
  }
}
