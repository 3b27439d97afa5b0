package org.weibao.dueitem.rest;

import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.dueitem.DueItemView;
import org.weibao.kernel.Page;

/** Due items that fit. */
@Schema(description = "Due items that fit, the first due first")
public record DueItemPage(
    List<DueItemAnswer> items,
    @Schema(description = "Cursor of the following page; absent on the last") String next) {

  static DueItemPage of(Page<DueItemView> page, ZoneId zone) {
    return new DueItemPage(
        page.rows().stream().map(item -> DueItemAnswer.of(item, zone)).toList(),
        page.nextCursor().orElse(null));
  }
}
