package org.weibao.returns;

import java.util.Optional;
import org.weibao.kernel.listing.ListQuery;

/**
 * Which returns to list.
 *
 * @param text part of number, serial or supplier's number
 * @param openOnly leave out what is finished
 * @param cursor from {@link org.weibao.kernel.Page#nextCursor}
 * @param limit rows of a page, at most {@value #MAX_LIMIT}
 */
public record ReturnQuery(
    Optional<String> text,
    Optional<ReturnStatus> status,
    Optional<Long> projectId,
    Optional<Long> supplierId,
    boolean openOnly,
    Optional<String> cursor,
    int limit) {

  /** Most rows of a page. */
  public static final int MAX_LIMIT = 200;

  /** Limits are kept. */
  public ReturnQuery {
    limit = Math.max(1, Math.min(limit, MAX_LIMIT));
  }

  /** The same for the list. */
  public ListQuery forList() {
    return ListQuery.first(limit)
        .with("text", text)
        .with("status", status)
        .with("project", projectId)
        .with("supplier", supplierId)
        .with("open", openOnly)
        .from(cursor);
  }
}
