package org.weibao.price;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.DecisionStep;
import org.weibao.kernel.Money;

/**
 * What a service costs, and why.
 *
 * @param service code of the service
 * @param quantity how much of it
 * @param serviceDate the day that decides which list holds
 * @param unitPrice price of one; empty as long as nobody has named one
 * @param amount quantity times price, rounded once
 * @param list the list and its version; empty if no list has the service
 * @param needsApproval whether somebody has to approve it first: no list has the service
 * @param steps why
 */
public record PriceDecision(
    String service,
    BigDecimal quantity,
    LocalDate serviceDate,
    Optional<BigDecimal> unitPrice,
    Optional<Money> amount,
    Optional<String> list,
    boolean needsApproval,
    List<DecisionStep> steps) {

  /** Steps are copied. */
  public PriceDecision {
    steps = List.copyOf(steps);
  }
}
