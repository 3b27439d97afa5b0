package org.weibao.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.weibao.organization.Role;
import org.weibao.project.ProjectView;
import org.weibao.repair.FaultCause;
import org.weibao.repair.FaultRecordView;

/**
 * The F1 total of a project and month (S01-5.1.3-d).
 *
 * @param dueOn last day on which the recipient must have it
 * @param recipient who gets it
 * @param clause the rule that sets day and recipient
 * @param records the month's fault records, by the time they were done
 * @param causes how often each cause was found, most frequent first
 * @param replaced devices taken from stock for replacements, by model: one of the proofs for the
 *     stock count (S01-5.1.3-c)
 */
public record FaultRecordTotal(
    ProjectView project,
    YearMonth month,
    LocalDate dueOn,
    Role recipient,
    String clause,
    List<FaultRecordView> records,
    Counts counts,
    List<CauseCount> causes,
    List<ModelCount> replaced) {

  /** Lists are copied. */
  public FaultRecordTotal {
    records = List.copyOf(records);
    causes = List.copyOf(causes);
    replaced = List.copyOf(replaced);
  }

  /** Numbers of records. */
  public record Counts(
      int records,
      int emergencies,
      int solvedOnSpot,
      int replacements,
      int inWarranty,
      int outOfWarranty,
      int reviewed) {}

  /** How often a cause was found. */
  public record CauseCount(FaultCause cause, int records) {}

  /** How many devices of a model were replaced. */
  public record ModelCount(String modelName, String modelNameEn, int quantity) {}
}
