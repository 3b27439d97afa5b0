package org.weibao.documentnumber.rest;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.documentnumber.IssuedNumber;
import org.weibao.documentnumber.IssuedNumber.Prescribed;
import org.weibao.kernel.DecisionStep;

/** Why a document has its number. */
@Schema(name = "NumberReasons", description = "Why a document has its number")
public record NumberAnswer(
    @Schema(example = "261102") String number,
    @Schema(example = "YYMMNN") String pattern,
    @Schema(
            description = "Rules and their version; absent for the house pattern",
            example = "S05@1")
        String policy,
    @Schema(description = "Name of the rule in its pack") String rule,
    @Schema(description = "Clauses of the rule, separated by commas") String clauses,
    @Schema(description = "Stretch of time in which each count is given once", example = "2026-11")
        String period,
    @Schema(description = "The count within the period") Long count,
    @Schema(description = "The reasons in sentences, in the language asked for")
        List<String> reasons) {

  /**
   * The answer.
   *
   * @param words puts reasons into the reader's language
   */
  public static NumberAnswer of(
      IssuedNumber number, Function<List<DecisionStep>, List<String>> words) {
    Optional<Prescribed> rule = number.prescribed();
    return new NumberAnswer(
        number.number(),
        number.pattern(),
        rule.map(Prescribed::policy).orElse(null),
        rule.map(Prescribed::rule).orElse(null),
        rule.map(Prescribed::clauses).orElse(null),
        rule.map(Prescribed::period).orElse(null),
        rule.map(Prescribed::count).orElse(null),
        words.apply(number.steps()));
  }
}
