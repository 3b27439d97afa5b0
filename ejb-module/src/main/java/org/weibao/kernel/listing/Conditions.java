package org.weibao.kernel.listing;

import java.util.HashSet;
import java.util.Set;
import org.weibao.kernel.listing.Words.Mark;

/**
 * What the rows of a list have to fit; each part is empty or begins with its conjunction.
 *
 * @param plain every condition but the text
 * @param text the condition of the text that is looked for
 * @param order those among the plain ones that an index in the list's order serves
 * @param marks of an index of words that the rows have
 * @param months which of its months can have some
 */
record Conditions(String plain, String text, String order, Set<Mark> marks, String months) {

  /** Copies what was handed in. */
  Conditions {
    marks = Set.copyOf(marks);
  }

  /**
   * What the caller may see.
   *
   * @param within empty, or begins with {@code and}
   */
  static Conditions within(String within) {
    return new Conditions(within, "", "", Set.of(), "");
  }

  /** Every condition; the text comes last, as to compare it costs more than all the others. */
  String all() {
    return plain + text;
  }

  /** Whether a text is looked for in an index of words. */
  boolean byText() {
    return !text.isEmpty();
  }

  /** One more, of which no index of words knows. */
  Conditions and(String condition) {
    return new Conditions(plain + " and " + condition, text, order, marks, months);
  }

  /** One more, of a filter. */
  Conditions and(Words index, Filter filter, Object value, String condition) {
    if (filter.key().equals(index.text())) {
      return new Conditions(plain, " and " + condition, order, marks, months);
    }
    String bound = index.bounds().get(filter.key());
    Conditions with = bound == null ? and(condition) : beyond(condition, bound);
    Set<Mark> all = new HashSet<>(marks);
    index.mark(filter, value).ifPresent(all::add);
    return new Conditions(with.plain, text, with.order, all, with.months + index.reach(filter));
  }

  /** One more, of the list's order. */
  Conditions beyond(String condition, String bound) {
    String added = " and " + condition;
    return new Conditions(plain + added, text, order + added, marks, months + " and " + bound);
  }
}
