package org.weibao.kernel.rest;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amount as the API shows it: text, so that no client rounds it. */
@Schema(description = "An amount with its currency")
public record Money(
    @Schema(example = "128.50") String amount, @Schema(example = "CNY") String currency) {

  /** Yuan; null stays null. */
  public static Money yuan(BigDecimal amount) {
    return amount == null ? null : new Money(amount.toPlainString(), "CNY");
  }
}
