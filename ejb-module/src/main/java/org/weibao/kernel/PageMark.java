package org.weibao.kernel;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;

/**
 * Where a page of a list ended that is sorted by an instant, then by id. Callers get it as opaque
 * text and send it back for the next page.
 *
 * @param at instant of the last row
 * @param id id of the last row
 */
public record PageMark(Instant at, long id) {

  /**
   * Reads what {@link #toString} gave.
   *
   * @throws BusinessException {@link CommonProblem#BAD_CURSOR} for any other text
   */
  public static PageMark parse(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int split = plain.indexOf('~');
      return new PageMark(
          Instant.parse(plain.substring(0, Math.max(split, 0))),
          Long.parseLong(plain.substring(split + 1)));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new BusinessException(CommonProblem.BAD_CURSOR, "cursor");
    }
  }

  @Override
  public String toString() {
    String plain = at + "~" + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }
}
