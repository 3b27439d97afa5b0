package org.weibao.workshop.rest;

import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.Page;
import org.weibao.workshop.GoodsView;

/** A page of the in-and-out register. */
@Schema(description = "A page of the in-and-out register")
public record GoodsPage(
    List<GoodsAnswer> items,
    @Schema(description = "Where the next page begins; none on the last") String nextCursor) {

  static GoodsPage of(Page<GoodsView> page, ZoneId zone) {
    return new GoodsPage(
        page.rows().stream().map(view -> GoodsAnswer.of(view, zone)).toList(),
        page.nextCursor().orElse(null));
  }
}
