package org.weibao.warranty;

import java.util.List;

/**
 * Who bears the cost of a request.
 *
 * @param current what holds by the facts that are known now
 * @param effective the same with what was agreed to otherwise
 * @param earlier decisions before it, the latest first
 */
public record RequestCover(
    long projectId,
    CoverDecisionView current,
    List<CoverLine> effective,
    List<CoverDecisionView> earlier) {

  /** Earlier decisions are copied. */
  public RequestCover {
    effective = List.copyOf(effective);
    earlier = List.copyOf(earlier);
  }
}
