package org.weibao.kernel;

import java.time.Instant;
import java.util.Optional;

/**
 * A case to which a clause of a regulation was applied.
 *
 * @param number what people call it
 * @param link address of its page within the product
 * @param at when the clause was applied
 * @param breached whether what the clause asks for was not done, or not in time
 * @param handledBy name of the person who did what it asks for; empty if nobody has yet
 */
public record ClauseCase(
    String number, String link, Instant at, boolean breached, Optional<String> handledBy) {

  /**
   * Reads the columns {@code number}, {@code page}, {@code at}, {@code breached} and {@code
   * handled_by}.
   *
   * @param address of the page within the product, to which the column {@code page} is added
   */
  public static ClauseCase of(Row row, String address) {
    return new ClauseCase(
        row.text("number"),
        address + row.text("page"),
        row.instant("at"),
        row.flag("breached"),
        row.optionalText("handled_by"));
  }
}
