package org.weibao.approval;

import java.time.Instant;
import java.util.Objects;

/**
 * What an approval is about and whom it asks, as it was when it was asked for. It stays when the
 * rules change; it ends when the document does.
 *
 * @param plan whom it asks
 * @param documentHash fingerprint of the document, see {@link DocumentHash}
 * @param policy pack and version that the plan follows
 * @param requesterId who asked
 * @param oneStepEach whether nobody may decide two steps
 * @param at when it was asked for
 */
public record Snapshot(
    ApprovalPlan plan,
    String documentHash,
    String policy,
    long requesterId,
    boolean oneStepEach,
    Instant at) {

  /** Nothing is missing. */
  public Snapshot {
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(documentHash, "hash");
    Objects.requireNonNull(policy, "policy");
    Objects.requireNonNull(at, "time");
  }
}
