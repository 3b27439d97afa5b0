package org.weibao.warranty;

import java.util.List;

/**
 * Who bears the cost of a request.
 *
 * @param current what holds by the facts that are known now
 * @param earlier decisions before it, the latest first
 */
public record RequestCover(
    long projectId, CoverDecisionView current, List<CoverDecisionView> earlier) {

  /** Earlier decisions are copied. */
  public RequestCover {
    earlier = List.copyOf(earlier);
  }
}
