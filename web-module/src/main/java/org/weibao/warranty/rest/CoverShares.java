package org.weibao.warranty.rest;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.warranty.CostClass;
import org.weibao.warranty.CoverLine;

/** Who bears a class of cost. */
@Schema(name = "CoverShares", description = "Who bears a class of cost, in percent")
public record CoverShares(
    CostClass cost,
    BigDecimal customer,
    BigDecimal department,
    BigDecimal supplier,
    @Schema(description = "The clause or document that it rests on", example = "S01-5.4.2.1-1-b")
        String clause) {

  static CoverShares of(CoverLine line) {
    return new CoverShares(
        line.cost(),
        line.shares().customer(),
        line.shares().department(),
        line.shares().supplier(),
        line.clause());
  }
}
