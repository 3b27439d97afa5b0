package org.weibao.approval;

import java.util.List;

/**
 * One time that a document was put to people.
 *
 * @param snapshot what was asked, and whom
 * @param decisions their answers, in order
 */
public record Round(Snapshot snapshot, List<StepDecision> decisions) {

  /** Answers are copied. */
  public Round {
    decisions = List.copyOf(decisions);
  }

  /** Steps whose turn it is: those of the first place that is not all answered. */
  List<PlannedStep> next() {
    List<PlannedStep> waiting =
        snapshot.plan().steps().stream().filter(step -> !isDecided(step)).toList();
    return waiting.stream().filter(step -> step.order() == waiting.get(0).order()).toList();
  }

  boolean isRefused() {
    return decisions.stream().anyMatch(decision -> decision.answer() == Answer.REFUSED);
  }

  private boolean isDecided(PlannedStep step) {
    return decisions.stream().anyMatch(decision -> decision.step() == step.number());
  }
}
