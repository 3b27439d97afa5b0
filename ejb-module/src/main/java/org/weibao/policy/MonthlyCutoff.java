package org.weibao.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.weibao.organization.Role;
import org.weibao.schedule.Relation;

/**
 * A monthly due day.
 *
 * @param clause the rule
 * @param document form code
 * @param dayOfMonth as the rule says it
 * @param relation whether that day itself is still in time
 * @param recipient who must have the document by then
 */
public record MonthlyCutoff(
    String clause, String document, int dayOfMonth, Relation relation, Role recipient) {

  /** The last day in time, in the given month. */
  public LocalDate lastDay(YearMonth month) {
    return relation.lastDay(month, dayOfMonth);
  }
}
