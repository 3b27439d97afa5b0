package org.weibao.idempotency;

import java.util.Objects;

/**
 * Something that somebody sent and wants done once.
 *
 * @param sender login of who sent it; keys of different senders never meet
 * @param key the sender's own key for it, at most {@link #KEY_LENGTH} characters
 * @param content what was sent, in a form that is equal for equal things; only its digest is kept
 */
public record Submission(String sender, String key, String content) {

  public static final int KEY_LENGTH = 120;

  /** All are always known. */
  public Submission {
    Objects.requireNonNull(sender, "sender");
    Objects.requireNonNull(content, "content");
    if (key.isEmpty() || key.length() > KEY_LENGTH) {
      throw new IllegalArgumentException("key of " + key.length() + " characters");
    }
  }
}
