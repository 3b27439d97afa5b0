package org.weibao.request;

import java.util.Optional;
import org.weibao.kernel.listing.ListQuery;

/**
 * What to search for, newest first.
 *
 * @param text part of number, demand, room, owner, location or register number, or a serial
 * @param lateOnly only requests whose arrival limit was missed
 * @param openOnly only requests that are not closed
 * @param repeatOnly only requests about what was closed shortly before
 * @param cursor from {@link org.weibao.kernel.Page#nextCursor}
 * @param limit rows at most, 1 to {@link #MAX_LIMIT}
 */
public record RequestQuery(
    Optional<String> text,
    Optional<Long> projectId,
    Optional<RequestStatus> status,
    Optional<Urgency> urgency,
    boolean lateOnly,
    boolean openOnly,
    boolean repeatOnly,
    Optional<String> cursor,
    int limit) {

  public static final int MAX_LIMIT = 200;

  /** A limit outside the range is drawn into it. */
  public RequestQuery {
    limit = Math.max(1, Math.min(MAX_LIMIT, limit));
  }

  /** Open and closed requests alike, repeated or not. */
  public RequestQuery(
      Optional<String> text,
      Optional<Long> projectId,
      Optional<RequestStatus> status,
      Optional<Urgency> urgency,
      boolean lateOnly,
      Optional<String> cursor,
      int limit) {
    this(text, projectId, status, urgency, lateOnly, false, false, cursor, limit);
  }

  /** The same for the list. */
  public ListQuery forList() {
    return ListQuery.first(limit)
        .with("text", text)
        .with("project", projectId)
        .with("status", status)
        .with("urgency", urgency)
        .with("late", lateOnly)
        .with("open", openOnly)
        .with("repeat", repeatOnly)
        .from(cursor);
  }
}
