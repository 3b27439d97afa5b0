package org.weibao.kernel.listing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An index of a long list that holds what rows say word by word and month by month. It answers two
 * things that an index of texts cannot: what is newest, as months are asked one after the other
 * until a page is full, and what a common text and a rare state have in common: each word stands
 * there once more behind each mark that its row has.
 *
 * @param text key of the filter whose text is looked for
 * @param table the list's table alone
 * @param alias the list's name for it
 * @param indexed expression of the index: the words of a row, with its month
 * @param wanted words of the text that is looked for
 * @param months from the newest to the oldest, as {@code m} with {@code month}, {@code first} and
 *     {@code beyond}
 * @param marks of the rows that fit a filter, the rarest first
 * @param bounds which months fit a filter of the list's order, by the filter's key
 * @param reaches how far back the rows of a filter go, which are only the newest, by the filter's
 *     key
 * @param after which months have rows behind {@code :after}, in the list's order
 */
public record Words(
    String text,
    String table,
    String alias,
    String indexed,
    String wanted,
    String months,
    List<Mark> marks,
    Map<String, String> bounds,
    Map<String, String> reaches,
    String after) {

  /**
   * What stands before the words of rows that fit a filter.
   *
   * @param filter key of the filter, or {@code key=CONSTANT}
   * @param text expression of the mark
   * @param along filter of another mark; if that is asked for too, the rows must be among all that
   *     have it. Empty if a look for them costs more than to compare row by row
   */
  public record Mark(String filter, String text, Optional<String> along) {

    /** A mark that is asked for alone. */
    public Mark(String filter, String text) {
      this(filter, text, Optional.empty());
    }
  }

  /** Copies what was handed in. */
  public Words {
    marks = List.copyOf(marks);
    bounds = Map.copyOf(bounds);
    reaches = Map.copyOf(reaches);
  }

  /** The mark of rows that fit a filter; empty if they have none. */
  Optional<Mark> mark(Filter filter, Object value) {
    String constant = filter.key() + "=" + Filter.written(value);
    return marks.stream()
        .filter(mark -> mark.filter().equals(filter.key()) || mark.filter().equals(constant))
        .findFirst();
  }

  /** Months that can have rows that fit a filter; empty if the filter does not tell. */
  String reach(Filter filter) {
    String reach = reaches.getOrDefault(filter.key(), "");
    return reach.isEmpty() ? "" : " and " + reach;
  }

  /** The table, to be read by the list's conditions. */
  String rows() {
    return "from " + table + " " + alias;
  }

  /**
   * Where a row lies. Within a query that is sure, and leads to the row without a look into an
   * index.
   */
  String place() {
    return alias + ".ctid";
  }

  /**
   * Rows of a month that have all the words; the fence keeps other indexes away from them. The
   * words are a query of their own, so that they are put together once, and its cost does not speak
   * for a plan anew each time.
   */
  String ofMonth(Conditions where) {
    return "(select "
        + place()
        + ", "
        + alias
        + ".* from "
        + table
        + " "
        + alias
        + " where "
        + indexed
        + " @> month_words(m.month, (select "
        + wanted(where)
        + ")) offset 0) "
        + alias;
  }

  private String wanted(Conditions where) {
    Optional<Mark> rarest = marks.stream().filter(where.marks()::contains).findFirst();
    return rarest.map(mark -> wanted(mark) + along(mark, where)).orElse(wanted);
  }

  private String wanted(Mark mark) {
    return "marked_words(" + mark.text() + ", " + wanted + ")";
  }

  /** The empty word of the mark that goes along. */
  private static String along(Mark mark, Conditions where) {
    return where.marks().stream()
        .filter(other -> mark.along().equals(Optional.of(other.filter())))
        .map(other -> " || (" + other.text() + " || ' ')")
        .collect(Collectors.joining());
  }

  /** Months that can hold what fits. */
  String monthsOf(Conditions where) {
    return "(select * from " + months + " m where true" + where.months() + ") m";
  }
}
