package org.weibao.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Which entries are wanted; what is empty does not matter.
 *
 * @param person sign-in name of who did it
 * @param document number, serial or code of what was changed, or its name and id as in {@code
 *     ServiceRequest:1001}
 * @param from first instant
 * @param until instant after the last
 * @param requestId id of the call that caused it
 * @param cursor where the page before ended
 * @param limit rows of a page
 */
public record AuditQuery(
    Optional<String> person,
    Optional<String> document,
    Optional<Instant> from,
    Optional<Instant> until,
    Optional<String> requestId,
    Optional<String> cursor,
    int limit) {

  /** Most rows that a page may have. */
  public static final int LARGEST_PAGE = 200;

  /** A page is neither empty nor endless. */
  public AuditQuery {
    limit = Math.max(1, Math.min(limit, LARGEST_PAGE));
  }
}
