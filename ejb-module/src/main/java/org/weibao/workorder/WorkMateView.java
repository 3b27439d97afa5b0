package org.weibao.workorder;

import java.util.Optional;

/**
 * Somebody who goes along on a visit that another leads.
 *
 * @param travelMinutes his own, as he gave them
 * @param labourMinutes likewise
 */
public record WorkMateView(
    long personId,
    String name,
    MateState state,
    Optional<Integer> travelMinutes,
    Optional<Integer> labourMinutes) {

  /** Whether he still goes. */
  public boolean isGoing() {
    return state != MateState.DECLINED;
  }
}
