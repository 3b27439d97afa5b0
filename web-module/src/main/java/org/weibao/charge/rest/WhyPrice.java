package org.weibao.charge.rest;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.approval.rest.ApprovalAnswer;
import org.weibao.charge.ChargeReasons;
import org.weibao.kernel.DecisionStep;

/** Why a charge costs what it costs. */
@Schema(description = "Why a charge costs what it costs, as it was kept when it was entered")
public record WhyPrice(
    String number,
    String policy,
    String clause,
    Map<String, String> inputs,
    List<String> steps,
    @Schema(description = "Who was asked about a price of its own") ApprovalAnswer approval) {

  static WhyPrice of(
      ChargeReasons why, Function<List<DecisionStep>, List<String>> words, ZoneId zone) {
    return new WhyPrice(
        why.charge().number(),
        why.policy(),
        why.charge().clause(),
        why.inputs(),
        words.apply(why.steps()),
        why.approval().map(approval -> ApprovalAnswer.of(approval, words, zone)).orElse(null));
  }
}
