package org.weibao.charge.rest;

import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.charge.ChargeTotal;

/** What a month's sheet F3 comes to. */
@Schema(description = "What a month's sheet F3 comes to, by currency (S01-5.3.3-a)")
public record ChargeTotals(
    @Schema(type = SchemaType.STRING, example = "2026-11") YearMonth month, List<Total> totals) {

  /** In one currency. */
  @Schema(name = "ChargeTotal")
  public record Total(
      String currency,
      @Schema(description = "Of charges that count", example = "273.34") String amount,
      long lines,
      @Schema(description = "Of charges that wait for approval; not part of the amount")
          String waiting) {}

  static ChargeTotals of(YearMonth month, List<ChargeTotal> totals) {
    return new ChargeTotals(
        month,
        totals.stream()
            .map(
                total ->
                    new Total(
                        total.currency(),
                        total.amount().toPlainString(),
                        total.lines(),
                        total.waiting().toPlainString()))
            .toList());
  }
}
