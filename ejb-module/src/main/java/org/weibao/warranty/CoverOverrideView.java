package org.weibao.warranty;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.weibao.approval.ApprovalView;

/**
 * A wish to bear a class of cost otherwise.
 *
 * @param before percent that the customer would bear without it
 * @param decision number of the decision that it departs from
 * @param clause the rule by which somebody is asked
 */
public record CoverOverrideView(
    String number,
    String requestNumber,
    long projectId,
    CostClass cost,
    BigDecimal before,
    Shares shares,
    BigDecimal amount,
    String reason,
    String clause,
    int decision,
    OverrideState state,
    long askedBy,
    String askedByName,
    Instant askedAt,
    Optional<String> withdrawnReason,
    int version,
    Optional<ApprovalView> approval) {

  /** Whether the customer is to bear less than the rows say. */
  public boolean goodwill() {
    return shares.customer().compareTo(before) < 0;
  }
}
