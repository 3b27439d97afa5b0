package org.weibao.request.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.policy.ArrivalKind;
import org.weibao.policy.LocalNames;
import org.weibao.policy.Payer;
import org.weibao.policy.WarrantyStatus;
import org.weibao.request.DecisionView;

/** Why a request has its service case. */
@Schema(
    name = "ServiceCaseReasons",
    description = "All decisions on the service case, the one in force first")
public record WhyAnswer(List<Decision> decisions) {

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
      Locale locale,
      ZoneId zone,
      Function<String, Optional<LocalNames>> vocabulary) {
    return new WhyAnswer(
        decisions.stream().map(decision -> decision(decision, locale, zone, vocabulary)).toList());
  }

  private static Decision decision(
      DecisionView view,
      Locale locale,
      ZoneId zone,
      Function<String, Optional<LocalNames>> vocabulary) {
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
        view.steps().stream().map(step -> Reasons.sentence(step, locale, vocabulary)).toList());
  }
}
