package org.weibao.kernel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One thing that happened to a request.
 *
 * @param at when it happened
 * @param by name of whoever did it; empty where the product or somebody outside did
 * @param key key of the sentence in the catalogue, below {@code timeline.}
 * @param arguments what the sentence names: texts as they are, instants, days, numbers, constants
 *     with words of their own, {@link org.weibao.kernel.listing.Named names}, and {@link Word}s
 * @param link path and query of the page that has more, below the application
 * @param internal whether only the department may read it; partners outside read the others
 */
public record TimelineEntry(
    Instant at,
    Optional<String> by,
    String key,
    List<Object> arguments,
    Optional<String> link,
    boolean internal) {

  /**
   * A code of a policy, which stands in the vocabulary.
   *
   * @param code as the pack has it
   */
  public record Word(String code) {}

  /** Arguments are copied. */
  public TimelineEntry {
    arguments = List.copyOf(arguments);
  }

  /** Something of the department's own, without a page of its own. */
  public static TimelineEntry of(Instant at, Optional<String> by, String key, Object... arguments) {
    return new TimelineEntry(at, by, key, List.of(arguments), Optional.empty(), true);
  }

  /** The same with a page that has more. */
  public TimelineEntry to(String page) {
    return new TimelineEntry(at, by, key, arguments, Optional.of(page), internal);
  }

  /** The same for somebody whom the page is shut to. */
  public TimelineEntry withoutPage() {
    return new TimelineEntry(at, by, key, arguments, Optional.empty(), internal);
  }

  /** The same, and partners outside may read it. */
  public TimelineEntry forPartners() {
    return new TimelineEntry(at, by, key, arguments, link, false);
  }
}
