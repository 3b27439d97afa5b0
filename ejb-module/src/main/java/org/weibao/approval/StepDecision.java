package org.weibao.approval;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One answer, written down once and never changed.
 *
 * @param step number of the step
 * @param personId who answered
 * @param actingForId for whom, if they stood in for somebody
 * @param answer what
 * @param opinion in their words; a refusal has one
 * @param at when
 */
public record StepDecision(
    int step,
    long personId,
    Optional<Long> actingForId,
    Answer answer,
    String opinion,
    Instant at) {

  /** Nothing is missing. */
  public StepDecision {
    Objects.requireNonNull(actingForId, "for whom");
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(opinion, "opinion");
    Objects.requireNonNull(at, "time");
  }

  /** Whether one of these people had a part in it. */
  boolean involves(Decider decider) {
    return decider.involves(personId) || actingForId.filter(decider::involves).isPresent();
  }
}
