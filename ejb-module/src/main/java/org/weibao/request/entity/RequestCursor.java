package org.weibao.request.entity;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.Row;

/** Where a page of the register ended. */
record RequestCursor(Instant receivedAt, long id) {

  static RequestCursor of(Row last) {
    return new RequestCursor(last.instant("received_at"), last.number("id"));
  }

  static RequestCursor parse(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int split = plain.indexOf('~');
      return new RequestCursor(
          Instant.parse(plain.substring(0, Math.max(split, 0))),
          Long.parseLong(plain.substring(split + 1)));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new BusinessException(CommonProblem.BAD_CURSOR, "cursor");
    }
  }

  @Override
  public String toString() {
    String plain = receivedAt + "~" + id;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }
}
