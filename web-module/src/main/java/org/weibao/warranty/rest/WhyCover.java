package org.weibao.warranty.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.DecisionStep;
import org.weibao.kernel.rest.Instants;
import org.weibao.warranty.CoverDecisionView;
import org.weibao.warranty.CoverGround;
import org.weibao.warranty.CoverLine;
import org.weibao.warranty.RequestCover;

/** Why the cost is borne so. */
@Schema(
    name = "CoverReasons",
    description = "All decisions who bears the cost, the one in force first")
public record WhyCover(List<Decision> decisions) {

  /** One decision. */
  @Schema(name = "CoverDecision", description = "A decision with its inputs")
  public record Decision(
      int number,
      OffsetDateTime decidedAt,
      CoverGround ground,
      String serviceCase,
      @Schema(description = "Rules and their versions") String policy,
      Map<String, String> inputs,
      List<Line> lines) {}

  /** One class of cost. */
  @Schema(name = "CoverReason", description = "Who bears a class of cost, and why")
  public record Line(
      CoverShares shares,
      @Schema(description = "Every row that was looked at, in the language asked for")
          List<String> reasons) {}

  static WhyCover of(
      RequestCover cover, Function<List<DecisionStep>, List<String>> words, ZoneId zone) {
    return new WhyCover(
        Stream.concat(Stream.of(cover.current()), cover.earlier().stream())
            .map(decision -> decision(decision, words, zone))
            .toList());
  }

  private static Decision decision(
      CoverDecisionView view, Function<List<DecisionStep>, List<String>> words, ZoneId zone) {
    return new Decision(
        view.number(),
        view.decidedAt().map(at -> Instants.at(at, zone)).orElse(null),
        view.ground().orElse(null),
        view.serviceCase(),
        view.policy(),
        view.inputs(),
        view.lines().stream()
            .map(line -> new Line(CoverShares.of(line), words.apply(steps(line))))
            .toList());
  }

  private static List<DecisionStep> steps(CoverLine line) {
    List<DecisionStep> all = new ArrayList<>(List.of(line.owner(), line.supplier()));
    all.addAll(line.steps());
    return all;
  }
}
