package org.weibao.registerimport.control;

import java.time.LocalDateTime;
import java.util.Optional;

/**
 * A cell as its file held it.
 *
 * @param text what the user sees, stripped
 * @param date the date if the cell holds a number that can be one (workbooks keep dates so)
 * @param faulty an error value instead of content
 */
record Cell(String text, Optional<LocalDateTime> date, boolean faulty) {

  /** Spreadsheets are full of it; to a reader it is a space. */
  private static final char NO_BREAK_SPACE = '\u00A0';

  static final Cell EMPTY = text("");

  static Cell text(String text) {
    return new Cell(text.replace(NO_BREAK_SPACE, ' ').strip(), Optional.empty(), false);
  }

  static Cell number(String text, Optional<LocalDateTime> date) {
    return new Cell(text, date, false);
  }

  static Cell faulty(String text) {
    return new Cell(text, Optional.empty(), true);
  }

  boolean isBlank() {
    return text.isEmpty() && !faulty;
  }
}
