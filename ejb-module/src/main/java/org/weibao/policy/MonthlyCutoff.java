package org.weibao.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.weibao.organization.Role;

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

  /** How the day is meant. */
  public enum Relation {
    /** The day is too late. */
    BEFORE,
    /** The day is in time. */
    BY
  }

  /** The last day in time, in the given month. */
  public LocalDate lastDay(YearMonth month) {
    LocalDate day = month.atDay(Math.min(dayOfMonth, month.lengthOfMonth()));
    return relation == Relation.BEFORE ? day.minusDays(1) : day;
  }
}
