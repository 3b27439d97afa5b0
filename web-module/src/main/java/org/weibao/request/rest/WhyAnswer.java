package org.weibao.request.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.documentnumber.rest.NumberAnswer;
import org.weibao.kernel.DecisionStep;
import org.weibao.kernel.rest.Instants;
import org.weibao.policy.ArrivalKind;
import org.weibao.policy.Payer;
import org.weibao.policy.WarrantyStatus;
import org.weibao.request.DecisionView;

/** Why a request has its service case. */
@Schema(
    name = "ServiceCaseReasons",
    description = "All decisions on the service case, the one in force first")
public record WhyAnswer(
    List<Decision> decisions,
    @Schema(description = "Why the request has its number") NumberAnswer number) {

  /** One decision. */
  @Schema(name = "ServiceCaseDecision", description = "A stored decision with its inputs")
  public record Decision(
      OffsetDateTime decidedAt,
      @Schema(example = "2A") String serviceCase,
      @Schema(example = "S01-5.4.1.2-2A") String clause,
      @Schema(description = "Rules and their version", example = "S01@1") String policy,
      WarrantyStatus warranty,
      Payer payer,
      String payerClause,
      ArrivalKind arrival,
      @Schema(description = "Calendar hours") Integer arrivalHours,
      @Schema(description = "What the decision was made from") Map<String, String> inputs,
      @Schema(description = "The reasons in sentences, in the language asked for")
          List<String> reasons) {}

  static WhyAnswer of(
      List<DecisionView> decisions,
      NumberAnswer number,
      Function<List<DecisionStep>, List<String>> words,
      ZoneId zone) {
    return new WhyAnswer(
        decisions.stream().map(decision -> decision(decision, words, zone)).toList(), number);
  }

  private static Decision decision(
      DecisionView view, Function<List<DecisionStep>, List<String>> words, ZoneId zone) {
    return new Decision(
        Instants.at(view.decidedAt(), zone),
        view.serviceCase(),
        view.clause(),
        view.policy(),
        view.warranty(),
        view.payer(),
        view.payerClause(),
        view.arrival(),
        view.arrivalHours().orElse(null),
        view.inputs(),
        words.apply(view.steps()));
  }
}
