package org.weibao.kernel.listing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CommonProblem;

/**
 * What the database sorts a column by.
 *
 * @param sql expression that an index serves
 * @param nullable whether rows may lack the value; those come last, whichever the direction
 */
public record SortKey(String sql, Type type, boolean nullable) {

  /** Types that can be compared. */
  public enum Type {
    TEXT,
    NUMBER,
    INSTANT,
    DATE
  }

  /**
   * A value as it stands in a mark, for comparing with the column.
   *
   * @throws BusinessException {@link CommonProblem#BAD_CURSOR} if it is none of the type
   */
  Object value(String text) {
    try {
      return switch (type) {
        case TEXT -> text;
        case NUMBER -> Long.valueOf(text);
        case INSTANT -> Instant.parse(text);
        case DATE -> LocalDate.parse(text);
      };
    } catch (NumberFormatException | DateTimeException e) {
      throw new BusinessException(CommonProblem.BAD_CURSOR, "cursor");
    }
  }
}
