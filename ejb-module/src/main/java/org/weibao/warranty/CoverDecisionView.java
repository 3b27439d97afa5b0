package org.weibao.warranty;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A decision who bears the cost of a request.
 *
 * @param number counts the request's decisions from 1; 0 while nothing rests on it and it is not
 *     kept
 * @param decidedAt empty while it is not kept
 * @param ground what made it; empty while it is not kept
 * @param policy packs and versions, and the version of this product's own rules
 */
public record CoverDecisionView(
    int number,
    Optional<Instant> decidedAt,
    Optional<CoverGround> ground,
    String serviceCase,
    String policy,
    Map<String, String> inputs,
    List<CoverLine> lines) {

  /** Whether it is kept. */
  public boolean kept() {
    return number > 0;
  }
}
