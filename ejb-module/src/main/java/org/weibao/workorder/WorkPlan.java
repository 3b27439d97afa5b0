package org.weibao.workorder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who is to come, and when.
 *
 * @param technicianId one of ours, who leads; or else a crew from outside
 * @param mates others of ours who go along with him
 * @param from begin of the time in which the visit begins
 * @param to its end
 */
public record WorkPlan(
    Optional<Long> technicianId,
    Optional<OutsideCrew> crew,
    List<Long> mates,
    Instant from,
    Instant to) {

  /** Most people who go along. */
  public static final int MOST_MATES = 8;

  /** People are copied, each once. */
  public WorkPlan {
    mates = mates.stream().distinct().toList();
  }

  /** Somebody alone. */
  public WorkPlan(
      Optional<Long> technicianId, Optional<OutsideCrew> crew, Instant from, Instant to) {
    this(technicianId, crew, List.of(), from, to);
  }
}
