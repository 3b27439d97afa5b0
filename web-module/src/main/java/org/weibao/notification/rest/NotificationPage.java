package org.weibao.notification.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.Page;
import org.weibao.kernel.rest.Instants;
import org.weibao.notification.NotificationKind;
import org.weibao.notification.NotificationView;

/** Notifications of the caller. */
@Schema(description = "Notifications of the caller, newest first")
public record NotificationPage(
    @Schema(description = "How many are not read, at most 100") int unread,
    List<Item> items,
    @Schema(description = "Cursor of the following page; absent on the last") String next) {

  /** One notification. */
  @Schema(name = "NotificationItem", description = "One notification")
  public record Item(
      long id,
      NotificationKind kind,
      @Schema(description = "In the language of Accept-Language") String text,
      @Schema(description = "Path and query of the page that it leads to") String link,
      OffsetDateTime createdAt,
      @Schema(description = "Absent until it is read") OffsetDateTime readAt) {}

  static NotificationPage of(
      int unread, Page<NotificationView> page, Locale language, ZoneId zone) {
    return new NotificationPage(
        unread,
        page.rows().stream().map(row -> item(row, language, zone)).toList(),
        page.nextCursor().orElse(null));
  }

  private static Item item(NotificationView row, Locale language, ZoneId zone) {
    return new Item(
        row.id(),
        row.kind(),
        row.text(language),
        row.link(),
        Instants.at(row.createdAt(), zone),
        row.readAt().map(at -> Instants.at(at, zone)).orElse(null));
  }
}
