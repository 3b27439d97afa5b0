package org.weibao.outbox.rest;

import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.Page;
import org.weibao.outbox.AsideMessage;

/** Messages that fit. */
@Schema(description = "Messages that were set aside, newest first")
public record AsideMessagePage(
    List<AsideMessageAnswer> items,
    @Schema(description = "Cursor of the following page; absent on the last") String next) {

  static AsideMessagePage of(Page<AsideMessage> page, ZoneId zone) {
    return new AsideMessagePage(
        page.rows().stream().map(row -> AsideMessageAnswer.of(row, zone)).toList(),
        page.nextCursor().orElse(null));
  }
}
