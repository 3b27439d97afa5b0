package org.weibao.routine;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A routine visit on a calendar.
 *
 * @param periodKey names its period, for example 2026-W48
 * @param sequence number within the period
 * @param firstDay first day of the period
 * @param lastDay last day of the period
 * @param times visits of the period
 * @param personId who looks after the project on the planned day
 * @param heldOn when somebody was there
 * @param explained whether somebody said why it was missed
 */
public record VisitRow(
    long id,
    long projectId,
    String projectCode,
    String projectName,
    String projectNameEn,
    String cityName,
    String cityNameEn,
    String periodKey,
    int sequence,
    int times,
    LocalDate firstDay,
    LocalDate lastDay,
    String serviceCase,
    String rule,
    String kind,
    String clause,
    LocalDate plannedOn,
    VisitState state,
    Optional<Long> personId,
    Optional<String> personName,
    Optional<LocalDate> heldOn,
    boolean explained) {

  /** Whether users are trained on it, so that it is held with a record of who was there. */
  public boolean isTraining() {
    return kind.equals(RoutineRule.TRAINING);
  }

  /** Whether somebody was there only after the period. */
  public boolean heldLate() {
    return heldOn.filter(day -> day.isAfter(lastDay)).isPresent();
  }

  /** Name of the period without the rule; a stretch of days or months is named by its days. */
  public String periodName() {
    String name = periodKey.substring(periodKey.indexOf('/') + 1);
    return name.contains("+") ? firstDay + " – " + lastDay : name;
  }
}
