package org.weibao.warranty.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.warranty.CostClass;
import org.weibao.warranty.CoverBasis;
import org.weibao.warranty.CoverageView;
import org.weibao.warranty.DeviceCover;
import org.weibao.warranty.RowOrigin;
import org.weibao.warranty.Side;

/** Both chains of a device. */
@Schema(name = "DeviceCoverage", description = "What is owed for a device, from both sides")
public record CoverageAnswer(
    String serial,
    @Schema(description = "Rows by which we owe the owner, the latest end first")
        List<Coverage> owedToOwner,
    @Schema(description = "Rows by which the supplier owes us") List<Coverage> owedToUs,
    @Schema(description = "Who would bear what if it failed today by wear")
        List<CoverShares> today) {

  /** One row. */
  @Schema(name = "Coverage", description = "A row of cover")
  public record Coverage(
      @Schema(description = "Absent for a row that is derived from other dates") Long id,
      Side side,
      @Schema(description = "What it covers; empty for everything") List<CostClass> costs,
      String component,
      CoverBasis basis,
      LocalDate start,
      LocalDate end,
      BigDecimal percent,
      List<String> excludes,
      String source,
      String conditions,
      RowOrigin origin,
      String reason,
      @Schema(description = "Why it was ended before its time") String endReason,
      boolean over,
      @Schema(description = "For If-Match when it is ended") int version) {

    static Coverage of(CoverageView view) {
      return new Coverage(
          view.id().orElse(null),
          view.side(),
          view.costs(),
          view.component().orElse(null),
          view.basis().orElse(null),
          view.start().orElse(null),
          view.end().orElse(null),
          view.percent(),
          view.excludes(),
          view.source(),
          view.conditions().orElse(null),
          view.origin(),
          view.reason().orElse(null),
          view.endReason().orElse(null),
          view.over(),
          view.version());
    }
  }

  static CoverageAnswer of(DeviceCover cover) {
    return new CoverageAnswer(
        cover.device().serial(),
        cover.owed().stream().map(Coverage::of).toList(),
        cover.claimed().stream().map(Coverage::of).toList(),
        cover.today().stream().map(CoverShares::of).toList());
  }
}
