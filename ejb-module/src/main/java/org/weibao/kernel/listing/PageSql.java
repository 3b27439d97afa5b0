package org.weibao.kernel.listing;

/**
 * Words the query of one page.
 *
 * @param id expression of the unique number
 * @param sort expression that the list is sorted by
 * @param rows at most
 */
record PageSql(String select, String from, String id, String sort, boolean descending, int rows) {

  /**
   * How many rows are looked at one by one before the index of texts is asked. A department of a
   * few years lies within it; beyond, a text that fits none of them is rare enough for the index.
   */
  static final int LOOK = 10_000;

  /** One index serves it, or the database finds another way. */
  String plain(Conditions where) {
    return columns() + " " + from + " where " + where.all() + order(sort, id) + " limit " + rows;
  }

  /**
   * Part of a text, in a list that may be long. The database cannot know how common a text is among
   * the rows that fit otherwise, and its guess decides between a page in ten milliseconds and one
   * in ten seconds. So it is not left to guess: the first rows in order are looked at one by one,
   * which is all it takes for a common text, and only if they are too few the index of texts is
   * asked, whose answer is short then. Each part begins only when the one before has ended.
   */
  String searched(Conditions where) {
    String key = id + " as list_id, " + sort + " as list_sort";
    return "with near as materialized (select "
        + key
        + ", ("
        + where.onTheWay()
        + ") as fits "
        + from
        + " where "
        + where.ordered()
        + order(sort, id)
        + " limit "
        + LOOK
        + "), hit as materialized (select list_id from near where fits limit "
        + rows
        + "), far as materialized (select "
        + key
        + " "
        + from
        + " where "
        + where.all()
        + " and (select count(*) from hit) < "
        + rows
        + " and (select count(*) from near) = "
        + LOOK
        + ") "
        + columns()
        + " "
        + from
        + " where "
        + id
        + " = any (array(select list_id from hit union all (select list_id from far"
        + order("list_sort", "list_id")
        + " limit "
        + rows
        + ")))"
        + order(sort, id)
        + " limit "
        + rows;
  }

  private String columns() {
    return "select " + select + ", " + sort + " as list_sort, " + id + " as list_id";
  }

  private String order(String value, String number) {
    String direction = descending ? " desc" : "";
    return " order by " + value + direction + ", " + number + direction;
  }
}
