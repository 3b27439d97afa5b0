package org.weibao.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * What verifying the chain found.
 *
 * @param entries sealed entries that were looked at, up to the first broken one
 * @param head the last sealed entry that holds; noted outside, it proves that nothing was cut off
 * @param broken the first entry that does not hold
 * @param overdue entries that have waited longer than a minute for their seal
 * @param firstOverdue the one that has waited longest
 */
public record ChainReport(
    long entries,
    Optional<Head> head,
    Optional<Break> broken,
    long overdue,
    Optional<Long> firstOverdue) {

  /** Whether all holds and nothing waits too long. */
  public boolean intact() {
    return broken.isEmpty() && overdue == 0;
  }

  /** A place in the chain with its hash in hexadecimal digits. */
  public record Head(long position, String hash) {}

  /**
   * The first entry that does not hold.
   *
   * @param position its place in the chain
   * @param entryId its id; empty if the entry is missing
   * @param at when it says it was written
   */
  public record Break(
      long position, Optional<Long> entryId, Optional<Instant> at, ChainFault fault) {}
}
