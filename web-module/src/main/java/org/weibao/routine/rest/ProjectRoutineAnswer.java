package org.weibao.routine.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.routine.AssignmentKind;
import org.weibao.routine.AssignmentView;
import org.weibao.routine.ProjectRoutine;
import org.weibao.routine.RoutineRule;
import org.weibao.routine.RoutineTermView;
import org.weibao.schedule.Period;

/** The routine visits of a project. */
@Schema(name = "ProjectRoutine", description = "What is asked for today, who does it, how it went")
public record ProjectRoutineAnswer(
    long projectId,
    String projectCode,
    String serviceCase,
    String clause,
    String policy,
    Integer times,
    Period per,
    boolean resident,
    @Schema(description = "A visit is due only while there is a fault") boolean faultOnly,
    @Schema(description = "Whether a figure of the regulation is still open") boolean figureOpen,
    List<String> tasks,
    @Schema(description = "Somebody has to be assigned and nobody is") boolean breach,
    LocalDate next,
    List<String> why,
    List<Assignment> assignments,
    List<Term> terms,
    @Schema(description = "What other packs ask for that are bound to the project")
        List<Asked> byPacks,
    List<RoutineVisitAnswer.Row> visits) {

  /** What a rule of another pack asks for. */
  @Schema(name = "RoutineByPack", description = "Visits that a bound pack asks for")
  public record Asked(
      @Schema(example = "S09C.usage-visit") String rule,
      @Schema(example = "USAGE_VISIT") String kind,
      String clause,
      String policy,
      Integer times,
      Period per,
      @Schema(description = "Instead of a period: every so many months") Integer everyMonths,
      @Schema(description = "Whether a figure of the regulation is still open")
          boolean figureOpen) {

    static Asked of(RoutineRule rule) {
      boolean months = rule.rhythm().map(RoutineRule.Rhythm::months).orElse(0) > 0;
      return new Asked(
          rule.rule(),
          rule.tasks().get(0),
          rule.clause(),
          rule.policy(),
          months ? null : rule.rhythm().map(RoutineRule.Rhythm::times).orElse(null),
          months ? null : rule.rhythm().map(RoutineRule.Rhythm::period).orElse(null),
          months ? rule.rhythm().map(RoutineRule.Rhythm::months).orElse(null) : null,
          rule.open().isPresent());
    }
  }

  /** Who looks after the project. */
  @Schema(name = "ServiceAssignment", description = "Who looks after a project")
  public record Assignment(
      long id,
      long personId,
      String person,
      AssignmentKind kind,
      LocalDate from,
      LocalDate to,
      int version) {

    static Assignment of(AssignmentView view) {
      return new Assignment(
          view.id(),
          view.personId(),
          view.personName(),
          view.kind(),
          view.from(),
          view.to().orElse(null),
          view.version());
    }
  }

  /** What the contract says. */
  @Schema(name = "RoutineTerm", description = "What a contract says of routine visits")
  public record Term(
      long id, int times, Period per, String source, LocalDate from, LocalDate to, int version) {

    static Term of(RoutineTermView view) {
      return new Term(
          view.id(),
          view.times(),
          view.per(),
          view.source(),
          view.from(),
          view.to().orElse(null),
          view.version());
    }
  }

  static ProjectRoutineAnswer of(ProjectRoutine all, List<String> why) {
    RoutineRule rule = all.state().rule().orElse(null);
    return new ProjectRoutineAnswer(
        all.state().site().projectId(),
        all.state().site().code(),
        rule == null ? null : rule.serviceCase(),
        rule == null ? null : rule.clause(),
        rule == null ? null : rule.policy(),
        rule == null ? null : rule.rhythm().map(RoutineRule.Rhythm::times).orElse(null),
        rule == null ? null : rule.rhythm().map(RoutineRule.Rhythm::period).orElse(null),
        rule != null && rule.resident(),
        rule != null && rule.faultOnly(),
        rule != null && rule.open().isPresent(),
        rule == null ? List.of() : rule.tasks(),
        all.state().breach(),
        all.state().next().orElse(null),
        why,
        all.assignments().stream().map(Assignment::of).toList(),
        all.terms().stream().map(Term::of).toList(),
        all.byPacks().stream().map(Asked::of).toList(),
        all.visits().stream().map(RoutineVisitAnswer.Row::of).toList());
  }
}
