package org.weibao.kernel;

import java.time.YearMonth;

/** Document numbers: a prefix, year and month, and a count that never starts again. */
public final class DocumentNumber {

  private DocumentNumber() {}

  /** For example {@code SR2611-000042}: prefix, yyMM, at least six digits of the count. */
  public static String of(String prefix, YearMonth month, long count) {
    return "%s%02d%02d-%06d".formatted(prefix, month.getYear() % 100, month.getMonthValue(), count);
  }
}
