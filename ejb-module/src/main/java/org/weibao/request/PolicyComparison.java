package org.weibao.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.weibao.policy.ArrivalKind;
import org.weibao.policy.Payer;

/**
 * What another version of a policy would have changed.
 *
 * @param since requests received from this day on were looked at
 * @param requests how many
 * @param changed how many of them would have been decided otherwise
 * @param differences the latest of those
 */
public record PolicyComparison(
    Instant since, int requests, int changed, List<Difference> differences) {

  /** Differences are copied. */
  public PolicyComparison {
    differences = List.copyOf(differences);
  }

  /**
   * What a decision says.
   *
   * @param serviceCase code of the case
   * @param payer who bears repair and replacement
   * @param arrival how soon somebody comes
   * @param arrivalHours calendar hours, for {@link ArrivalKind#HOURS}
   */
  public record Outcome(
      String serviceCase, Payer payer, ArrivalKind arrival, Optional<Integer> arrivalHours) {}

  /**
   * One request that would have been decided otherwise.
   *
   * @param number of the request
   * @param receivedAt when it came in
   * @param projectCode of which project
   * @param before as it was decided
   * @param after as the other version decides; empty if it cannot
   * @param problem code of why it cannot
   */
  public record Difference(
      String number,
      Instant receivedAt,
      String projectCode,
      Outcome before,
      Optional<Outcome> after,
      Optional<String> problem) {}
}
