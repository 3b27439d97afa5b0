package org.weibao.charge.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.charge.PriceKind;
import org.weibao.charge.PriceLineView;
import org.weibao.charge.PriceUnit;

/** Lines of a version of a price list. */
@Schema(description = "Lines of a version of a price list, in their order")
public record PriceLines(List<Line> items) {

  /** A line. */
  @Schema(name = "PriceListLine")
  public record Line(
      @Schema(example = "ADD_INDOOR_DEVICE") String code,
      PriceKind kind,
      PriceNames names,
      PriceUnit unit,
      @Schema(example = "120") String unitPrice) {}

  static PriceLines of(List<PriceLineView> lines) {
    return new PriceLines(
        lines.stream()
            .map(
                line ->
                    new Line(
                        line.code(),
                        line.kind(),
                        PriceNames.of(line.names()),
                        line.unit(),
                        line.unitPrice().toPlainString()))
            .toList());
  }
}
