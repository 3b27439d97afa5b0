package org.weibao.returns.entity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.Row;

/** Where a page of returns ended. */
record ReturnCursor(Instant requestedAt, long id) {

  static ReturnCursor of(Row last) {
    return new ReturnCursor(last.instant("requested_at"), last.number("id"));
  }

  static ReturnCursor parse(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int split = plain.indexOf('~');
      return new ReturnCursor(
          Instant.parse(plain.substring(0, Math.max(split, 0))),
          Long.parseLong(plain.substring(split + 1)));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new BusinessException(CommonProblem.BAD_CURSOR, "cursor");
    }
  }

  @Override
  public String toString() {
    String plain = requestedAt + "~" + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }
}
