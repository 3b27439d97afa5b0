package org.weibao.kernel.listing;

/**
 * What the rows of a list have to fit, by what serves it.
 *
 * @param ordered what an index in the list's order serves, or is cheap to tell on the way; begins
 *     with {@code true}
 * @param others what no index serves; empty, or begins with {@code and}
 * @param text what an index of texts serves; empty, or begins with {@code and}
 */
record Conditions(String ordered, String others, String text) {

  /**
   * What the caller may see.
   *
   * @param within empty, or begins with {@code and}
   */
  static Conditions within(String within) {
    return new Conditions("true" + within, "", "");
  }

  Conditions ordered(String condition) {
    return and(Filter.Index.ORDERED, condition);
  }

  Conditions and(Filter.Index index, String condition) {
    String added = " and " + condition;
    return switch (index) {
      case ORDERED -> new Conditions(ordered + added, others, text);
      case TEXTS -> new Conditions(ordered, others, text + added);
      case NONE -> new Conditions(ordered, others + added, text);
    };
  }

  boolean isByText() {
    return !text.isEmpty();
  }

  /** What may have to be looked at row by row. */
  String onTheWay() {
    return "true" + others + text;
  }

  String all() {
    return ordered + others + text;
  }
}
