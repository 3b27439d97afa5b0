package org.weibao.device;

import java.util.Optional;
import org.weibao.kernel.listing.ListQuery;

/**
 * What to search for.
 *
 * @param text part of the serial, the model's code or name, or the location
 * @param projectId only devices of this project
 * @param status only devices in this status
 * @param cursor from {@link org.weibao.kernel.Page#nextCursor}
 * @param limit rows at most
 */
public record DeviceQuery(
    Optional<String> text,
    Optional<Long> projectId,
    Optional<DeviceStatus> status,
    Optional<String> cursor,
    int limit) {

  /** The same for the list. */
  public ListQuery forList() {
    return ListQuery.first(limit)
        .with("text", text)
        .with("project", projectId)
        .with("status", status)
        .from(cursor);
  }
}
