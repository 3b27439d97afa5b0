package org.weibao.maintenance.rest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.routine.CycleRow;
import org.weibao.routine.RoutineRule;
import org.weibao.schedule.Period;

/** The maintenance cycle table. */
@Schema(name = "CycleTable", description = "The maintenance cycle table (S12-4.2.1)")
public record CycleTableAnswer(List<Line> items) {

  /** A line. */
  @Schema(name = "CycleLine", description = "What is tested how often in a project")
  public record Line(
      long projectId,
      String projectCode,
      long cityId,
      @Schema(description = "Kind of visit; CASE for those of service case or contract")
          String kind,
      @Schema(example = "S12.linkage-test") String rule,
      String serviceCase,
      String clause,
      String policy,
      @Schema(description = "Where the contract says so") String contract,
      Integer times,
      Period per,
      @Schema(description = "Instead of a period: every so many months") Integer everyMonths,
      @Schema(description = "Instead of a period: every so many days") Integer everyDays,
      @Schema(description = "Whether a figure of the regulation is still open") boolean figureOpen,
      Visit last,
      Visit next) {

    static Line of(CycleRow row) {
      RoutineRule rule = row.rule();
      boolean months = rule.rhythm().map(RoutineRule.Rhythm::months).orElse(0) > 0;
      boolean days = rule.rhythm().map(RoutineRule.Rhythm::every).orElse(0) > 0;
      boolean period = !months && !days;
      return new Line(
          row.site().projectId(),
          row.site().code(),
          row.site().cityId(),
          row.kind(),
          rule.rule().isEmpty() ? null : rule.rule(),
          rule.serviceCase().isEmpty() ? null : rule.serviceCase(),
          rule.clause(),
          rule.policy(),
          row.contract().orElse(null),
          period ? rule.rhythm().map(RoutineRule.Rhythm::times).orElse(null) : null,
          period ? rule.rhythm().map(RoutineRule.Rhythm::period).orElse(null) : null,
          months ? rule.rhythm().map(RoutineRule.Rhythm::months).orElse(null) : null,
          days ? rule.rhythm().map(RoutineRule.Rhythm::every).orElse(null) : null,
          rule.open().isPresent(),
          row.last().map(Visit::of).orElse(null),
          row.next().map(Visit::of).orElse(null));
    }
  }

  /** A visit. */
  @Schema(name = "CycleVisit", description = "A routine visit")
  public record Visit(long id, LocalDate day, String person) {

    static Visit of(CycleRow.Occasion visit) {
      return new Visit(visit.visitId(), visit.day(), visit.personName().orElse(null));
    }
  }

  static CycleTableAnswer of(List<CycleRow> rows) {
    return new CycleTableAnswer(rows.stream().map(Line::of).toList());
  }
}
