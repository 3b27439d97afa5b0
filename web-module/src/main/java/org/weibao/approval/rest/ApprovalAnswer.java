package org.weibao.approval.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.approval.ApprovalView;
import org.weibao.approval.ApprovalView.RoundView;
import org.weibao.approval.ApprovalView.StepView;
import org.weibao.approval.CaseState;
import org.weibao.kernel.DecisionStep;
import org.weibao.kernel.rest.Instants;
import org.weibao.organization.Role;
import org.weibao.policy.ApprovalAction;

/** An approval with its reasons. */
@Schema(name = "Approval", description = "An approval as it stands, with its reasons")
public record ApprovalAnswer(
    @Schema(description = "Kind of document", example = "F2") String document,
    @Schema(description = "What people call the document") String number,
    CaseState state,
    @Schema(description = "Whose turn it is") Role waitingFor,
    @Schema(description = "Every time that it was put to people; the last counts")
        List<Round> rounds) {

  /** One time that the document was put to people. */
  @Schema(name = "ApprovalRound", description = "One time that the document was put to people")
  public record Round(
      int number,
      String requestedByName,
      OffsetDateTime requestedAt,
      @Schema(description = "Rules and their version", example = "S01@1") String policy,
      @Schema(description = "Facts that rules asked for") Map<String, String> inputs,
      List<Step> steps,
      @Schema(description = "Codes of roles that are told and not asked") List<String> copies,
      @Schema(description = "The reasons in sentences, in the language asked for")
          List<String> reasons,
      @Schema(description = "What would differ under other facts") List<String> otherwise) {}

  /** A step. */
  @Schema(name = "ApprovalStep", description = "A step of an approval")
  public record Step(
      int number,
      ApprovalAction action,
      Role role,
      @Schema(description = "The role as the pack names it") String asked,
      @Schema(description = "The rule's source") String clause,
      @Schema(description = "Name of the rule in its pack") String rule,
      Boolean agreed,
      String opinion,
      String decidedByName,
      @Schema(description = "For whom a stand-in decided") String decidedForName,
      OffsetDateTime decidedAt) {}

  /**
   * The answer.
   *
   * @param words puts reasons into the reader's language
   */
  public static ApprovalAnswer of(
      ApprovalView view, Function<List<DecisionStep>, List<String>> words, ZoneId zone) {
    return new ApprovalAnswer(
        view.document(),
        view.number(),
        view.state(),
        view.waitingFor().orElse(null),
        view.rounds().stream().map(round -> round(round, words, zone)).toList());
  }

  private static Round round(
      RoundView round, Function<List<DecisionStep>, List<String>> words, ZoneId zone) {
    return new Round(
        round.number(),
        round.requestedByName(),
        Instants.at(round.requestedAt(), zone),
        round.policy(),
        round.inputs(),
        round.steps().stream().map(step -> step(step, zone)).toList(),
        round.copies(),
        words.apply(round.why()),
        words.apply(round.otherwise()));
  }

  private static Step step(StepView step, ZoneId zone) {
    return new Step(
        step.number(),
        step.action(),
        step.role(),
        step.asked(),
        step.clause(),
        step.rule(),
        step.agreed().orElse(null),
        step.opinion().orElse(null),
        step.decidedByName().orElse(null),
        step.decidedForName().orElse(null),
        Instants.at(step.decidedAt(), zone));
  }
}
