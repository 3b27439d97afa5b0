package org.weibao.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An opinion card to fill in.
 *
 * @param items what is asked
 * @param levels how many levels each item has, the higher the better
 * @param clause that asks for them; empty if none does
 * @param done when the service was done
 */
public record OpinionForm(
    List<String> items,
    int levels,
    Optional<String> clause,
    String projectName,
    String projectNameEn,
    Instant done) {

  public static final int COMMENT_LENGTH = 500;

  /** Items are copied. */
  public OpinionForm {
    items = List.copyOf(items);
  }
}
