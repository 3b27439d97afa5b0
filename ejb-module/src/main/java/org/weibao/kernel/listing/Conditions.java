package org.weibao.kernel.listing;

/**
 * What the rows of a list have to fit; each part is empty or begins with its conjunction.
 *
 * @param all every condition
 * @param order those among them that an index in the list's order serves
 * @param mark which mark of an index of words the rows have, the rarest: its place among the marks
 * @param months which of its months can have some
 * @param byText whether a text is looked for there
 */
record Conditions(String all, String order, int mark, String months, boolean byText) {

  /**
   * What the caller may see.
   *
   * @param within empty, or begins with {@code and}
   */
  static Conditions within(String within) {
    return new Conditions(within, "", Words.UNMARKED, "", false);
  }

  /** One more, of which no index of words knows. */
  Conditions and(String condition) {
    return new Conditions(all + " and " + condition, order, mark, months, byText);
  }

  /** One more, of a filter. */
  Conditions and(Words index, Filter filter, Object value, String condition) {
    String bound = index.bounds().get(filter.key());
    Conditions with = bound == null ? and(condition) : beyond(condition, bound);
    return new Conditions(
        with.all,
        with.order,
        Math.min(mark, index.mark(filter, value)),
        with.months + index.reach(filter),
        byText || filter.key().equals(index.text()));
  }

  /** One more, of the list's order. */
  Conditions beyond(String condition, String bound) {
    String added = " and " + condition;
    return new Conditions(all + added, order + added, mark, months + " and " + bound, byText);
  }
}
