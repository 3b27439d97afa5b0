package org.weibao.regulation.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.ClauseCase;
import org.weibao.kernel.rest.Instants;
import org.weibao.policy.ClauseRule;
import org.weibao.regulation.Carrier;
import org.weibao.regulation.ClauseState;
import org.weibao.regulation.ClauseText;
import org.weibao.regulation.ClauseView;

/** A clause with all that is known of it. */
@Schema(name = "Clause")
public record ClauseAnswer(
    @Schema(example = "S01-5.4.1.2-2A") String id,
    String system,
    String systemName,
    String section,
    String kind,
    String actor,
    String object,
    String text,
    @Schema(description = "Figures of the clause, a JSON object") String parameters,
    Carrier carrier,
    ClauseState state,
    @Schema(description = "Why it is for people to do") String reason,
    List<Rule> rules,
    @Schema(description = "Tests that show it at work and passed") List<String> tests,
    long applied,
    long breached,
    OffsetDateTime lastAt,
    @Schema(description = "When uses were counted") OffsetDateTime countedAt,
    List<Case> cases) {

  /** A rule of a policy pack that names the clause. */
  @Schema(name = "ClauseRule")
  public record Rule(
      @Schema(example = "S01@1") String pack,
      String section,
      String rule,
      boolean inForce,
      @Schema(description = "Figures that a person still has to set") List<String> open) {

    static Rule of(ClauseRule rule) {
      return new Rule(rule.pack(), rule.section(), rule.rule(), rule.inForce(), rule.open());
    }
  }

  /** A case within the caller's scope. */
  @Schema(name = "ClauseCase")
  public record Case(
      String number,
      @Schema(description = "Page of the case") String page,
      OffsetDateTime at,
      boolean breached,
      String handledBy) {

    static Case of(ClauseCase found, ZoneId zone) {
      return new Case(
          found.number(),
          found.link(),
          Instants.at(found.at(), zone),
          found.breached(),
          found.handledBy().orElse(null));
    }
  }

  static ClauseAnswer of(ClauseView view, List<ClauseCase> cases, Locale language, ZoneId zone) {
    ClauseText clause = view.clause();
    return new ClauseAnswer(
        clause.id(),
        clause.system(),
        view.systemName().in(language),
        clause.section(),
        clause.kind(),
        clause.actor(),
        clause.object(),
        clause.text().in(language),
        clause.parameters(),
        view.carrier(),
        view.state(),
        view.reason().map(reason -> reason.in(language)).orElse(null),
        view.rules().stream().map(Rule::of).toList(),
        view.tests().stream().map(test -> test.suite() + ": " + test.sentence()).toList(),
        view.use().applied(),
        view.use().breached(),
        Instants.at(view.use().lastAt(), zone),
        Instants.at(view.countedAt(), zone),
        cases.stream().map(found -> Case.of(found, zone)).toList());
  }
}
