package org.weibao.kernel.listing;

/**
 * Words the queries of one list.
 *
 * @param id expression of the unique number
 */
record PageSql(String select, String from, String id) {

  /**
   * How many rows are looked at one by one before the index of words is asked: enough for a page of
   * what is common, and soon done.
   */
  static final int LOOK = 500;

  /**
   * In what order, and how much of it.
   *
   * @param sort expression that the list is sorted by
   * @param rows at most
   */
  record Cut(String sort, boolean descending, int rows) {

    private String order(String value, String number) {
      String direction = descending ? " desc" : "";
      return " order by " + value + direction + ", " + number + direction;
    }

    private String limited(String value, String number) {
      return order(value, number) + " limit " + rows;
    }
  }

  /** One index serves it, or the database finds another way. */
  String plain(Conditions where, Cut cut) {
    return columns(cut) + " " + from + " where true" + where.all() + cut.limited(cut.sort, id);
  }

  /** In an order of its own: all that fits is found by its words, and sorted then. */
  String sorted(Conditions where, Words words, Cut cut) {
    return columns(cut)
        + " "
        + from
        + " where "
        + words.place()
        + " = any (array(select f.list_row from "
        + words.monthsOf(where)
        + " cross join lateral (select "
        + words.place()
        + " as list_row from "
        + words.ofMonth(where)
        + " where true"
        + where.all()
        + ") f))"
        + cut.limited(cut.sort, id);
  }

  /**
   * Part of a text, in the list's usual order, which is that of the months. The database cannot
   * know how common a text is among the rows that fit otherwise, and its guess decides between a
   * page in five milliseconds and one in ten seconds. So it is not left to guess: the first rows in
   * order are looked at one by one, which is all it takes for a common text, and only if they are
   * too few the index of words is asked, month by month until the page is full. Each part begins
   * only when the one before has ended.
   */
  String searched(Conditions where, Words words, Cut cut) {
    String row = words.place() + " as list_row";
    return "with near as materialized (select "
        + row
        + ", (true"
        + where.all()
        + ") as fits "
        + words.rows()
        + " where true"
        + where.order()
        + cut.order(cut.sort, id)
        + " limit "
        + LOOK
        + "), hit as materialized (select list_row from near where fits limit "
        + cut.rows
        + "), far as materialized (select f.list_row, f.list_id, f.list_sort from "
        + words.monthsOf(where)
        + " cross join lateral (select "
        + row
        + ", "
        + id
        + " as list_id, "
        + cut.sort
        + " as list_sort from "
        + words.ofMonth(where)
        + " where true"
        + where.all()
        + cut.limited("list_sort", "list_id")
        + ") f where (select count(*) from hit) < "
        + cut.rows
        + " and (select count(*) from near) = "
        + LOOK
        + " limit "
        + cut.rows
        + ") "
        + columns(cut)
        + " "
        + from
        + " where "
        + words.place()
        + " = any (array(select list_row from hit union all (select list_row from far"
        + cut.limited("list_sort", "list_id")
        + ")))"
        + cut.limited(cut.sort, id);
  }

  /** How many rows fit, up to a limit. */
  String counted(Conditions where, int limit) {
    return counted(from + " where true" + where.all(), limit);
  }

  /** The same, of a text. */
  String counted(Conditions where, Words words, int limit) {
    return counted(
        "from "
            + words.monthsOf(where)
            + " cross join lateral (select 1 from "
            + words.ofMonth(where)
            + " where true"
            + where.all()
            + ") f",
        limit);
  }

  private static String counted(String rows, int limit) {
    return "select count(*) as n from (select 1 " + rows + " limit " + limit + ") counted";
  }

  private String columns(Cut cut) {
    return "select " + select + ", " + cut.sort + " as list_sort, " + id + " as list_id";
  }
}
