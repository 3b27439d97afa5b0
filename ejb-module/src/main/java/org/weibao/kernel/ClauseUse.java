package org.weibao.kernel;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * How often a clause of a regulation was applied, as one capability counts it.
 *
 * @param clause id in the catalogue
 * @param applied how often
 * @param breached how often what it asks for was not done, or not in time
 * @param lastAt when it was applied last
 */
public record ClauseUse(String clause, long applied, long breached, Optional<Instant> lastAt) {

  /** The clause is always known. */
  public ClauseUse {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(lastAt, "last at");
  }

  /** A clause that was never applied. */
  public static ClauseUse none(String clause) {
    return new ClauseUse(clause, 0, 0, Optional.empty());
  }

  /** Reads the columns {@code clause}, {@code applied}, {@code breached} and {@code last_at}. */
  public static ClauseUse of(Row row) {
    return new ClauseUse(
        row.text("clause"),
        row.number("applied"),
        row.number("breached"),
        row.optionalInstant("last_at"));
  }

  /** Both counts together, and the later time. */
  public ClauseUse and(ClauseUse other) {
    Optional<Instant> later =
        lastAt.isPresent() && other.lastAt.isPresent()
            ? Optional.of(
                lastAt.get().isAfter(other.lastAt.get()) ? lastAt.get() : other.lastAt.get())
            : lastAt.or(other::lastAt);
    return new ClauseUse(clause, applied + other.applied, breached + other.breached, later);
  }
}
