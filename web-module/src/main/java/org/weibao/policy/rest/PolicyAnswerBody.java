package org.weibao.policy.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.policy.OpenFigure;
import org.weibao.policy.PolicyRule;
import org.weibao.policy.PolicySystemView;

/** One regulation system with its rules in force. */
@Schema(name = "Policy")
public record PolicyAnswerBody(
    PolicyListAnswer.Item system,
    List<Rule> rules,
    List<Figure> openFigures,
    List<Version> versions,
    List<Fault> faults) {

  /**
   * One rule.
   *
   * @param section kind of rule
   * @param fields everything that it says, as the pack writes it
   */
  @Schema(name = "PolicyRule")
  public record Rule(
      String section, String id, List<String> clauses, boolean open, Map<String, Object> fields) {}

  /**
   * A figure that the source leaves open.
   *
   * @param figure names it
   * @param question in the caller's language
   */
  @Schema(name = "PolicyFigure")
  public record Figure(String figure, String question, String example, List<String> choices) {}

  /** A version of the pack. */
  @Schema(name = "PolicyVersion")
  public record Version(String name, String state, LocalDate validFrom, String note) {}

  /** What is wrong with a file or version. */
  @Schema(name = "PolicyFault")
  public record Fault(String source, int line, int column, String text) {}

  static PolicyAnswerBody of(PolicySystemView view, Locale locale) {
    return new PolicyAnswerBody(
        PolicyListAnswer.item(view.row(), locale),
        view.rules().values().stream().flatMap(List::stream).map(PolicyAnswerBody::rule).toList(),
        view.open().stream().map(figure -> figure(figure, locale)).toList(),
        view.versions().stream()
            .map(
                version ->
                    new Version(
                        version.name(),
                        version.state().name(),
                        version.validFrom().orElse(null),
                        version.note()))
            .toList(),
        view.faults().stream()
            .map(
                fault ->
                    new Fault(fault.source(), fault.line(), fault.column(), fault.text(locale)))
            .toList());
  }

  private static Rule rule(PolicyRule rule) {
    return new Rule(
        rule.section(), rule.id(), rule.clauses(), !rule.open().isEmpty(), rule.fields());
  }

  private static Figure figure(OpenFigure figure, Locale locale) {
    return new Figure(
        figure.key(), figure.question().in(locale), figure.example(), figure.choices());
  }
}
