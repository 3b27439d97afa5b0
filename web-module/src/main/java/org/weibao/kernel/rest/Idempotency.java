package org.weibao.kernel.rest;

import java.util.List;
import java.util.regex.Pattern;

/** Headers that make it safe to send a POST again. */
public final class Idempotency {

  /** The client's own key for what it wants done once. */
  public static final String KEY = "Idempotency-Key";

  /** What the API document says of it. */
  public static final String HELP =
      "The caller's own key, at most 80 visible ASCII characters: the same call with the same key"
          + " again does nothing and is answered as before, with the header Idempotency-Replayed";

  /** On the answer to a repeated call. */
  public static final String REPLAYED = "Idempotency-Replayed";

  private static final int LENGTH = 80;
  private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]{1," + LENGTH + "}");

  private Idempotency() {}

  /**
   * Checks a key; none is allowed.
   *
   * @throws InvalidInput if it is too long or has other than visible ASCII characters
   */
  public static void ensureKey(String key) {
    if (key == null || VISIBLE.matcher(key).matches()) {
      return;
    }
    throw new InvalidInput(
        List.of(
            key.length() > LENGTH
                ? FieldError.of(KEY, "field.too-long", LENGTH)
                : FieldError.of(KEY, "field.invalid")));
  }
}
