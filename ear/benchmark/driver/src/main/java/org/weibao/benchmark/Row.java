package org.weibao.benchmark;

import java.util.Locale;

/** A line of the table that is printed. */
record Row(String what, String product, String yardstick, String ratio, String target) {

  static Row of(String what, String product, String yardstick, double ratio, String target) {
    return new Row(what, product, yardstick, String.format(Locale.ROOT, "%.2f", ratio), target);
  }

  static Row of(String what, String product) {
    return new Row(what, product, "", "", "");
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "| %-50s | %14s | %14s | %6s | %-7s |",
        what,
        product,
        yardstick,
        ratio,
        target);
  }
}
