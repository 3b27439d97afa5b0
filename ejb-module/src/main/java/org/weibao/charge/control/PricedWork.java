package org.weibao.charge.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.charge.PriceKind;
import org.weibao.charge.PriceUnit;
import org.weibao.kernel.DecisionStep;
import org.weibao.kernel.Money;
import org.weibao.policy.LocalNames;

/**
 * Work with its price and the reasons for it.
 *
 * @param list name and version of the list; empty for a price of its own
 * @param ground why the customer pays
 * @param steps the whole explanation
 */
public record PricedWork(
    LocalDate serviceDay,
    String code,
    Optional<PriceKind> kind,
    LocalNames names,
    PriceUnit unit,
    BigDecimal quantity,
    BigDecimal unitPrice,
    Money amount,
    Optional<Long> listVersionId,
    Optional<String> list,
    Optional<String> ownPriceReason,
    ChargeGround ground,
    List<DecisionStep> steps) {

  /** Steps are copied. */
  public PricedWork {
    steps = List.copyOf(steps);
  }
}
