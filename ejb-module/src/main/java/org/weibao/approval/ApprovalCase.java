package org.weibao.approval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.weibao.calendar.BusinessCalendar;
import org.weibao.kernel.BusinessException;

/**
 * One approval from the first question to its end, reckoned from what was written down.
 *
 * <ul>
 *   <li>Steps are answered in their order; steps of one place in any.
 *   <li>Whoever asked never answers, neither for others nor through others.
 *   <li>If the rules say so, nobody has a part in two steps.
 *   <li>A refusal ends the approval, and it stays ended.
 *   <li>A change of the document makes all answers void; it is put to people again in a new round,
 *       and the earlier rounds stay readable.
 * </ul>
 *
 * @param rounds all rounds; only the last is under way
 */
public record ApprovalCase(List<Round> rounds) {

  /** Rounds are copied; there is one at least. */
  public ApprovalCase {
    rounds = List.copyOf(rounds);
    if (rounds.isEmpty()) {
      throw new IllegalArgumentException("an approval begins with a round");
    }
  }

  /** A document is put to people for the first time. */
  public static ApprovalCase begin(Snapshot snapshot) {
    return new ApprovalCase(List.of(new Round(snapshot, List.of())));
  }

  /** The round that counts. */
  public Round current() {
    return rounds.get(rounds.size() - 1);
  }

  /**
   * Where the approval stands.
   *
   * @param documentHash fingerprint of the document as it is now
   */
  public ApprovalState state(String documentHash) {
    if (current().isRefused()) {
      return ApprovalState.REFUSED;
    }
    if (!current().snapshot().documentHash().equals(documentHash)) {
      return ApprovalState.CHANGED;
    }
    return current().next().isEmpty() ? ApprovalState.AGREED : ApprovalState.IN_APPROVAL;
  }

  /** Steps that wait for an answer; none once it is over. */
  public List<PlannedStep> next() {
    return current().isRefused() ? List.of() : current().next();
  }

  /** Whether somebody may answer a step now; the same rules as {@link #decide}. */
  public boolean mayDecide(int step, Decider decider, String documentHash) {
    return obstacle(step, decider, documentHash).isEmpty();
  }

  /**
   * Writes an answer down.
   *
   * @param step number of the step
   * @param opinion in their words; needed for a refusal
   * @param documentHash fingerprint of the document that they have read
   * @throws BusinessException with an {@link ApprovalProblem}
   */
  public ApprovalCase decide(
      int step, Decider decider, Answer answer, String opinion, Instant at, String documentHash) {
    Optional<ApprovalProblem> obstacle = obstacle(step, decider, documentHash);
    if (obstacle.isPresent()) {
      throw new BusinessException(obstacle.get(), null, step);
    }
    if (answer == Answer.REFUSED && opinion.isBlank()) {
      throw new BusinessException(ApprovalProblem.OPINION_MISSING, "opinion");
    }
    List<StepDecision> decisions = new ArrayList<>(current().decisions());
    decisions.add(
        new StepDecision(
            step, decider.personId(), decider.actingForId(), answer, opinion.strip(), at));
    return withCurrent(new Round(current().snapshot(), decisions));
  }

  /**
   * Puts the changed document to people again, whether or not they had agreed to the old one.
   *
   * @throws BusinessException with {@link ApprovalProblem#ENDED} if somebody refused
   * @throws IllegalArgumentException if the document has not changed
   */
  public ApprovalCase reopen(Snapshot snapshot) {
    if (current().isRefused()) {
      throw new BusinessException(ApprovalProblem.ENDED, null);
    }
    if (current().snapshot().documentHash().equals(snapshot.documentHash())) {
      throw new IllegalArgumentException("the document has not changed");
    }
    List<Round> more = new ArrayList<>(rounds);
    more.add(new Round(snapshot, List.of()));
    return new ApprovalCase(more);
  }

  /**
   * By when a step that waits is to be answered, counted from the moment its turn came; empty if
   * the rule gives no figure.
   */
  public Optional<Instant> due(PlannedStep step, BusinessCalendar calendar) {
    return step.within().map(goal -> calendar.deadline(turnOf(step), goal));
  }

  private Instant turnOf(PlannedStep step) {
    List<Integer> earlier =
        current().snapshot().plan().steps().stream()
            .filter(other -> other.order() < step.order())
            .map(PlannedStep::number)
            .toList();
    return current().decisions().stream()
        .filter(decision -> earlier.contains(decision.step()))
        .map(StepDecision::at)
        .max(Comparator.naturalOrder())
        .orElse(current().snapshot().at());
  }

  private Optional<ApprovalProblem> obstacle(int step, Decider decider, String documentHash) {
    ApprovalState state = state(documentHash);
    if (state == ApprovalState.CHANGED) {
      return Optional.of(ApprovalProblem.DOCUMENT_CHANGED);
    }
    if (state != ApprovalState.IN_APPROVAL) {
      return Optional.of(ApprovalProblem.ENDED);
    }
    Optional<PlannedStep> asked =
        next().stream().filter(waiting -> waiting.number() == step).findFirst();
    if (asked.isEmpty()) {
      return Optional.of(ApprovalProblem.NOT_NEXT);
    }
    if (decider.involves(current().snapshot().requesterId())) {
      return Optional.of(ApprovalProblem.OWN_REQUEST);
    }
    if (!decider.roles().contains(asked.get().role())) {
      return Optional.of(ApprovalProblem.OTHER_ROLE);
    }
    boolean again = current().decisions().stream().anyMatch(done -> done.involves(decider));
    return current().snapshot().oneStepEach() && again
        ? Optional.of(ApprovalProblem.DECIDED_BEFORE)
        : Optional.empty();
  }

  private ApprovalCase withCurrent(Round round) {
    List<Round> changed = new ArrayList<>(rounds);
    changed.set(changed.size() - 1, round);
    return new ApprovalCase(changed);
  }
}
