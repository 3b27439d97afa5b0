package org.weibao.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What one capability found.
 *
 * @param rows the best ones
 * @param count how many there are, at most {@link #MOST_COUNTED}
 */
public record Found(List<Row> rows, int count) {

  /** Counting ends here; nobody reads more. */
  public static final int MOST_COUNTED = 200;

  /** Nothing. */
  public static final Found NOTHING = new Found(List.of(), 0);

  /**
   * What a query read.
   *
   * @param read rows of the best ones, each with the whole count as column {@code n}
   */
  public static Found of(
      List<org.weibao.kernel.Row> read, Function<org.weibao.kernel.Row, Row> row) {
    return read.isEmpty()
        ? NOTHING
        : new Found(
            read.stream().map(row).toList(), Math.min(read.get(0).integer("n"), MOST_COUNTED));
  }

  /** Rows are copied. */
  public Found {
    rows = List.copyOf(rows);
  }

  /**
   * One thing that was found.
   *
   * @param number what it is called
   * @param link path and query of its page, below the application
   * @param placeName where it is, in Chinese
   * @param placeNameEn where it is, in English
   * @param text what it is about
   * @param state the state it is in
   * @param exact whether what was typed is its whole number
   */
  public record Row(
      String number,
      String link,
      String placeName,
      String placeNameEn,
      String text,
      Enum<?> state,
      boolean exact) {}

  /** Whether there are more than were counted. */
  public boolean many() {
    return count >= MOST_COUNTED;
  }

  /** The one row whose whole number was typed. */
  public Optional<Row> exact() {
    return rows.stream().filter(Row::exact).findFirst();
  }
}
