package org.weibao.approval;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.DecisionStep;
import org.weibao.organization.Role;
import org.weibao.policy.ApprovalAction;

/**
 * An approval as it stands.
 *
 * @param document kind of document
 * @param number what people call the document
 * @param waitingFor role whose turn it is, while somebody is asked
 * @param rounds every time that the document was put to people, the first first; the last counts
 */
public record ApprovalView(
    long id,
    String document,
    long documentId,
    String number,
    long projectId,
    CaseState state,
    Optional<Role> waitingFor,
    List<RoundView> rounds) {

  /** Rounds are copied; there is one at least. */
  public ApprovalView {
    rounds = List.copyOf(rounds);
  }

  /**
   * One time that the document was put to people, with the rules as they were then.
   *
   * @param fingerprint of the document
   * @param policy pack and version
   * @param inputs facts by name that rules asked for
   * @param copies codes of roles that are told
   * @param why why these people
   * @param otherwise what would differ under other facts
   */
  public record RoundView(
      int number,
      long requestedBy,
      String requestedByName,
      Instant requestedAt,
      String fingerprint,
      String policy,
      Map<String, String> inputs,
      List<StepView> steps,
      List<String> copies,
      List<DecisionStep> why,
      List<DecisionStep> otherwise) {

    /** Lists are copied. */
    public RoundView {
      steps = List.copyOf(steps);
      copies = List.copyOf(copies);
      why = List.copyOf(why);
      otherwise = List.copyOf(otherwise);
    }
  }

  /**
   * A step with its decision once it is taken.
   *
   * @param number counts the steps of the round from 1
   * @param role role of the department that is asked
   * @param asked code of the role as the pack names it
   * @param clause the rule's source
   * @param rule name of the rule in its pack
   * @param decidedForName the absent person for whom a stand-in decided
   */
  public record StepView(
      int number,
      ApprovalAction action,
      Role role,
      String asked,
      String clause,
      String rule,
      Optional<Boolean> agreed,
      Optional<String> opinion,
      Optional<String> decidedByName,
      Optional<String> decidedForName,
      Optional<Instant> decidedAt) {}

  /** The round that counts. */
  public RoundView current() {
    return rounds.get(rounds.size() - 1);
  }

  /** Rounds that a change of the document has made void. */
  public List<RoundView> earlier() {
    return rounds.subList(0, rounds.size() - 1);
  }

  /** Whether the document is still the one that was put to people. */
  public boolean isAbout(Map<String, String> content) {
    return current().fingerprint().equals(DocumentHash.of(content));
  }
}
