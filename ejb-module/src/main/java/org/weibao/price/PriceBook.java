package org.weibao.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.DecisionStep;
import org.weibao.kernel.Money;

/**
 * All price lists of one place. The day of the service decides which holds, not the day of the
 * bill. Two lists that could both name a price of one service on one day are refused at once.
 *
 * @param lists all of them
 * @param offListClause the rule about what no list has (S01-5.3.1-b)
 * @param currency of what no list has
 * @param rounding of what no list has
 */
public record PriceBook(
    List<PriceList> lists, String offListClause, Currency currency, RoundingMode rounding) {

  /**
   * Lists are copied.
   *
   * @throws IllegalArgumentException if two lists name one service for the same day
   */
  public PriceBook {
    Objects.requireNonNull(offListClause, "clause");
    Objects.requireNonNull(currency, "currency");
    Objects.requireNonNull(rounding, "rounding");
    lists = List.copyOf(lists);
    for (int i = 0; i < lists.size(); i++) {
      for (PriceList other : lists.subList(i + 1, lists.size())) {
        ensureNoTie(lists.get(i), other);
      }
    }
  }

  /**
   * What a service costs by the list of its day; without one, that it has no price yet and what
   * price it gets needs an approval.
   *
   * @throws BusinessException with {@link PriceProblem#QUANTITY}
   */
  public PriceDecision price(String service, BigDecimal quantity, LocalDate serviceDate) {
    ensureQuantity(quantity);
    return listOf(service, serviceDate)
        .map(list -> listed(list, service, quantity, serviceDate))
        .orElseGet(
            () ->
                new PriceDecision(
                    service,
                    quantity,
                    serviceDate,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    true,
                    List.of(offList(service, serviceDate))));
  }

  /**
   * What a service that no list has costs at a price that somebody names; it needs an approval.
   *
   * @throws BusinessException with {@link PriceProblem#ON_THE_LIST} if a list has it, {@link
   *     PriceProblem#QUANTITY} or {@link PriceProblem#NEGATIVE}
   */
  public PriceDecision offList(
      String service, BigDecimal quantity, LocalDate serviceDate, BigDecimal unitPrice) {
    ensureQuantity(quantity);
    if (unitPrice.signum() < 0) {
      throw new BusinessException(PriceProblem.NEGATIVE, "unitPrice");
    }
    Optional<PriceList> list = listOf(service, serviceDate);
    if (list.isPresent()) {
      throw new BusinessException(
          PriceProblem.ON_THE_LIST, "unitPrice", service, list.get().name());
    }
    Money amount = Money.rounded(quantity.multiply(unitPrice), currency, rounding);
    return new PriceDecision(
        service,
        quantity,
        serviceDate,
        Optional.of(unitPrice),
        Optional.of(amount),
        Optional.empty(),
        true,
        List.of(offList(service, serviceDate), amountStep(quantity, unitPrice, amount, rounding)));
  }

  private Optional<PriceList> listOf(String service, LocalDate day) {
    return lists.stream()
        .filter(list -> list.isValidOn(day) && list.line(service).isPresent())
        .findFirst();
  }

  private static PriceDecision listed(
      PriceList list, String service, BigDecimal quantity, LocalDate day) {
    BigDecimal unitPrice = list.line(service).orElseThrow().unitPrice();
    Money amount = Money.rounded(quantity.multiply(unitPrice), list.currency(), list.rounding());
    return new PriceDecision(
        service,
        quantity,
        day,
        Optional.of(unitPrice),
        Optional.of(amount),
        Optional.of(list.name()),
        false,
        List.of(
            DecisionStep.of("why.price.listed", service, day, list.name(), list.clause()),
            amountStep(quantity, unitPrice, amount, list.rounding())));
  }

  private DecisionStep offList(String service, LocalDate day) {
    return DecisionStep.of("why.price.off-list", service, day, offListClause);
  }

  private static DecisionStep amountStep(
      BigDecimal quantity, BigDecimal unitPrice, Money amount, RoundingMode rounding) {
    return DecisionStep.of(
        "why.price.amount",
        quantity.toPlainString(),
        unitPrice.toPlainString(),
        amount,
        rounding.name());
  }

  private static void ensureQuantity(BigDecimal quantity) {
    if (quantity.signum() <= 0) {
      throw new BusinessException(PriceProblem.QUANTITY, "quantity");
    }
  }

  private static void ensureNoTie(PriceList one, PriceList other) {
    if (one.overlaps(other)) {
      one.lines().stream()
          .filter(line -> other.line(line.service()).isPresent())
          .findFirst()
          .ifPresent(
              line -> {
                throw new IllegalArgumentException(
                    line.service()
                        + " has two prices for the same day: "
                        + one.name()
                        + " and "
                        + other.name());
              });
    }
  }
}
