package org.weibao.charge.rest;

import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.charge.ChargeView;
import org.weibao.kernel.Page;

/** A page of charges. */
@Schema(description = "A page of charges")
public record ChargePage(
    List<ChargeAnswer> items,
    @Schema(description = "Where the next page begins; none on the last") String nextCursor) {

  static ChargePage of(Page<ChargeView> page, ZoneId zone) {
    return new ChargePage(
        page.rows().stream().map(view -> ChargeAnswer.of(view, zone)).toList(),
        page.nextCursor().orElse(null));
  }
}
