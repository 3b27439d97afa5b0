package org.weibao.organization.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.security.SessionView;

/** Open sessions of a person, the one used last first. */
public record SessionList(List<Item> items) {

  /** A session of pages. */
  @Schema(name = "Session")
  public record Item(
      long id,
      OffsetDateTime startedAt,
      OffsetDateTime lastSeenAt,
      @Schema(description = "Network address") String origin,
      String device) {}

  static SessionList of(List<SessionView> sessions, ZoneId zone) {
    return new SessionList(
        sessions.stream()
            .map(
                s ->
                    new Item(
                        s.id(),
                        s.startedAt().atZone(zone).toOffsetDateTime(),
                        s.lastSeenAt().atZone(zone).toOffsetDateTime(),
                        s.origin(),
                        s.device()))
            .toList());
  }
}
