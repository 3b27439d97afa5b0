package org.weibao.report.control;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines for a template. A line belongs to a section (its heading), is of a kind (which band of the
 * template shows it) and has cells {@code a}, {@code b} and so on, from left to right.
 */
final class ReportRows {

  /** Band that says that a section is empty. */
  private static final String NOTHING = "NOTHING";

  private final List<Map<String, ?>> rows = new ArrayList<>();

  /** One line. */
  void add(String section, String kind, String... cells) {
    rows.add(row(section, kind, cells));
  }

  /**
   * One line with a picture.
   *
   * @param picture PNG
   */
  void addPicture(String section, String kind, byte[] picture, String... cells) {
    Map<String, Object> row = row(section, kind, cells);
    row.put("picture", new ByteArrayInputStream(picture));
    rows.add(row);
  }

  private static Map<String, Object> row(String section, String kind, String... cells) {
    Map<String, Object> row = new HashMap<>();
    row.put("section", section);
    row.put("kind", kind);
    for (int i = 0; i < cells.length; i++) {
      row.put(String.valueOf((char) ('a' + i)), cells[i]);
    }
    return row;
  }

  /** A section's only line: there is nothing. */
  void addNothing(String section, String text) {
    add(section, NOTHING, text);
  }

  Collection<Map<String, ?>> all() {
    return rows;
  }
}
