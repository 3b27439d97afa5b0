package org.weibao.handover.rest;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.handover.ProjectTrainings;
import org.weibao.routine.RoutineRule;
import org.weibao.routine.VisitRow;
import org.weibao.routine.VisitState;

/** Trainings of the users of a project. */
@Schema(name = "ProjectTrainings", description = "Trainings of the users of a project")
public record ProjectTrainingsAnswer(List<Asked> asked, List<Planned> visits, List<Held> held) {

  /** How often a pack asks for them. */
  @Schema(name = "TrainingAsked", description = "How often a pack asks for trainings")
  public record Asked(
      @Schema(example = "S12.user-training") String rule,
      String clause,
      String policy,
      @Schema(description = "Absent while the figure is open") Integer everyMonths,
      boolean open) {

    static Asked of(RoutineRule rule) {
      return new Asked(
          rule.rule(),
          rule.clause(),
          rule.policy(),
          rule.rhythm().map(RoutineRule.Rhythm::months).orElse(null),
          rule.open().isPresent());
    }
  }

  /** A visit on which users are trained. */
  @Schema(name = "TrainingVisit", description = "A visit on which users are trained")
  public record Planned(
      long visitId, LocalDate firstDay, LocalDate lastDay, LocalDate plannedOn, VisitState state) {

    static Planned of(VisitRow row) {
      return new Planned(row.id(), row.firstDay(), row.lastDay(), row.plannedOn(), row.state());
    }
  }

  /** A training that was held. */
  @Schema(name = "TrainingHeld", description = "A training, of a handover or on a visit")
  public record Held(Long handoverId, Long visitId, TrainingAnswer training) {}

  static ProjectTrainingsAnswer of(ProjectTrainings trainings, ZoneId zone) {
    return new ProjectTrainingsAnswer(
        trainings.plan().asked().stream().map(Asked::of).toList(),
        trainings.plan().visits().stream().map(Planned::of).toList(),
        trainings.held().stream()
            .map(
                held ->
                    new Held(
                        held.handoverId().orElse(null),
                        held.visitId().orElse(null),
                        TrainingAnswer.of(held.training(), zone)))
            .toList());
  }
}
