package org.weibao.clock;

import java.time.Instant;
import java.util.List;

/**
 * A part of the goal, and when it is used up.
 *
 * @param percent of the goal; above 100 it lies behind the deadline
 * @param at the first instant at which so much has counted
 */
public record Threshold(int percent, Instant at) {

  /** The steps before and after a breach at which something is due. */
  public static final List<Integer> USUAL = List.of(50, 75, 90, 100, 150);
}
