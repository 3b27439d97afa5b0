package org.weibao.routine.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.routine.AssignmentKind;
import org.weibao.routine.CheckOutcome;
import org.weibao.routine.HoldVisit;
import org.weibao.routine.Measured;
import org.weibao.routine.MissedReason;
import org.weibao.routine.MoveReason;
import org.weibao.routine.NewAssignment;
import org.weibao.routine.NewRoutineTerm;
import org.weibao.routine.RoutineVisitService;
import org.weibao.schedule.Period;

/** What is sent about routine visits. */
public final class RoutineInputs {

  private RoutineInputs() {}

  /** A visit on another day. */
  @Schema(name = "RoutineMoveInput", description = "A visit on another day of its period")
  public record Move(
      @NotNull LocalDate day,
      @NotNull MoveReason reason,
      @Size(max = RoutineVisitService.NOTE_LENGTH) String note) {

    Optional<String> words() {
      return Optional.ofNullable(note);
    }
  }

  /** A visit that was held. */
  @Schema(name = "RoutineHoldInput", description = "What was done and found")
  public record Hold(
      @NotNull LocalDate heldOn,
      @Schema(description = "One for each point of the checklist") @NotNull
          List<@Valid Check> checks,
      @Schema(description = "What was measured") @Size(max = Measured.MOST)
          List<@Valid Measure> measures,
      @Schema(description = "Tasks of the case that were done") Set<String> tasksDone,
      @Size(max = HoldVisit.NOTE_LENGTH) String note) {

    HoldVisit command() {
      return new HoldVisit(
          heldOn,
          checks.stream().map(Check::check).toList(),
          measures == null ? List.of() : measures.stream().map(Measure::measured).toList(),
          tasksDone == null ? Set.of() : tasksDone,
          Optional.ofNullable(note));
    }
  }

  /** What was found at a point. */
  @Schema(name = "RoutineCheckInput", description = "What was found at a point of the checklist")
  public record Check(
      @NotBlank String item,
      @NotNull CheckOutcome outcome,
      @Schema(description = "Needed for what failed") @Size(max = HoldVisit.CHECK_NOTE_LENGTH)
          String note) {

    HoldVisit.Check check() {
      return new HoldVisit.Check(item, outcome, Optional.ofNullable(note));
    }
  }

  /** A value that was measured. */
  @Schema(name = "RoutineMeasureInput", description = "A value that was measured")
  public record Measure(
      @NotBlank @Size(max = Measured.NAME_LENGTH) String name,
      @NotNull BigDecimal value,
      @Schema(example = "V") @Size(max = Measured.UNIT_LENGTH) String unit,
      @Schema(description = "The smallest good value") BigDecimal atLeast,
      @Schema(description = "The largest good value") BigDecimal atMost) {

    Measured measured() {
      return new Measured(
          name,
          value,
          Optional.ofNullable(unit),
          Optional.ofNullable(atLeast),
          Optional.ofNullable(atMost));
    }
  }

  /** Why a visit was missed. */
  @Schema(name = "RoutineExplanationInput", description = "Why a visit was missed")
  public record Explanation(
      @NotNull MissedReason reason, @Size(max = RoutineVisitService.NOTE_LENGTH) String note) {

    Optional<String> words() {
      return Optional.ofNullable(note);
    }
  }

  /** Who is to look after a project. */
  @Schema(name = "ServiceAssignmentInput", description = "Who is to look after a project")
  public record Assignment(
      @NotNull Long personId, @NotNull AssignmentKind kind, @NotNull LocalDate from, LocalDate to) {

    NewAssignment command() {
      return new NewAssignment(personId, kind, from, Optional.ofNullable(to));
    }
  }

  /** What a contract says. */
  @Schema(name = "RoutineTermInput", description = "What a contract says of routine visits")
  public record Term(
      @Schema(example = "2") @NotNull Integer times,
      @Schema(description = "WEEK, HALF_MONTH or MONTH") @NotNull Period per,
      @NotBlank @Size(max = NewRoutineTerm.SOURCE_LENGTH) String source,
      @NotNull LocalDate from,
      LocalDate to) {

    NewRoutineTerm command() {
      return new NewRoutineTerm(times, per, source, from, Optional.ofNullable(to));
    }
  }

  /** The last day of something. */
  @Schema(name = "RoutineEndInput", description = "The last day, that day included")
  public record End(@NotNull LocalDate lastDay) {}
}
