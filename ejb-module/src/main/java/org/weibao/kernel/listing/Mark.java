package org.weibao.kernel.listing;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CommonProblem;

/**
 * Where a page of a sorted list ended. Callers get it as opaque text and send it back for the next
 * page.
 *
 * @param sort order of the list that it belongs to
 * @param value sort value of the last row; empty if that row has none
 * @param id id of the last row
 */
record Mark(Sort sort, Optional<String> value, long id) {

  private static final char BETWEEN = '~';

  /**
   * Reads what {@link #toString} gave.
   *
   * @throws BusinessException {@link CommonProblem#BAD_CURSOR} for any other text, and for the mark
   *     of another order
   */
  static Mark parse(String text, Sort expected) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int first = plain.indexOf(BETWEEN);
      int second = plain.indexOf(BETWEEN, first + 1);
      Sort sort = Sort.parse(plain.substring(0, Math.max(first, 0)));
      if (second < 0 || !sort.equals(expected) || plain.indexOf('\0') >= 0) {
        throw bad();
      }
      long id = Long.parseLong(plain.substring(first + 1, second));
      String rest = plain.substring(second + 1);
      return new Mark(sort, rest.isEmpty() ? Optional.empty() : Optional.of(rest.substring(1)), id);
    } catch (IllegalArgumentException e) {
      throw bad();
    }
  }

  private static BusinessException bad() {
    return new BusinessException(CommonProblem.BAD_CURSOR, "cursor");
  }

  /** A present value is led by a sign of its own, so that an empty text differs from none. */
  @Override
  public String toString() {
    String plain = sort.toString() + BETWEEN + id + BETWEEN + value.map(v -> "=" + v).orElse("");
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }
}
