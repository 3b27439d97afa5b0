package org.weibao.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Messages;
import org.weibao.kernel.Money;
import org.weibao.regulation.Clause;

/** What a service costs. */
class PriceBookTest {

  private static final Currency CNY = Currency.getInstance("CNY");
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

  private final PriceBook book =
      new PriceBook(
          List.of(
              list(1, "2024-01-01", "2025-12-31", line("MOVE_INDOOR_DEVICE", "80.00")),
              list(
                  2,
                  "2026-01-01",
                  null,
                  line("MOVE_INDOOR_DEVICE", "90.00"),
                  line("CABLE_METRE", "1.005"))),
          "S01-5.3.1-b",
          CNY,
          RoundingMode.HALF_UP);

  @ParameterizedTest
  @CsvSource({
    "2024-01-01, 160.00, PRICES@1",
    "2025-12-31, 160.00, PRICES@1",
    "2026-01-01, 180.00, PRICES@2",
    "2036-01-01, 180.00, PRICES@2"
  })
  @Clause("S01-5.3.1-a")
  void the_list_of_the_day_of_the_service_holds(LocalDate day, String amount, String list) {
    PriceDecision decision = book.price("MOVE_INDOOR_DEVICE", new BigDecimal("2"), day);

    assertThat(decision.amount()).contains(Money.of(amount, "CNY"));
    assertThat(decision.list()).contains(list);
    assertThat(decision.needsApproval()).isFalse();
    readable(decision);
  }

  @Test
  @Clause("S01-5.3.1-b")
  void what_no_list_of_the_day_has_needs_an_approval() {
    PriceDecision before = book.price("MOVE_INDOOR_DEVICE", BigDecimal.ONE, NEW_YEAR.minusYears(3));

    assertThat(before.needsApproval()).isTrue();
    assertThat(before.amount()).isEmpty();
    PriceDecision named =
        book.offList("GATE_REPAINTING", new BigDecimal("3"), NEW_YEAR, new BigDecimal("33.333"));
    assertThat(named.needsApproval()).isTrue();
    assertThat(named.amount()).contains(Money.of("100.00", "CNY"));
    assertThat(named.steps().get(0).arguments()).contains("S01-5.3.1-b");
    readable(named);
  }

  @Test
  @Clause("S01-5.3.1-a")
  void what_a_list_has_cannot_be_given_another_price() {
    assertThatThrownBy(() -> book.offList("CABLE_METRE", BigDecimal.ONE, NEW_YEAR, BigDecimal.TEN))
        .isInstanceOfSatisfying(
            BusinessException.class,
            e -> {
              assertThat(e.code()).isEqualTo(PriceProblem.ON_THE_LIST);
              assertThat(e.arguments()).containsExactly("CABLE_METRE", "PRICES@2");
            });
  }

  @ParameterizedTest
  @CsvSource({"1, 1.01", "2, 2.01", "3, 3.02", "0.5, 0.50", "100, 100.50"})
  void an_amount_is_rounded_once_after_multiplication(BigDecimal quantity, String amount) {
    assertThat(book.price("CABLE_METRE", quantity, NEW_YEAR).amount())
        .contains(Money.of(amount, "CNY"));
  }

  @Test
  void quantities_of_nothing_and_negative_prices_are_refused() {
    assertThatThrownBy(() -> book.price("CABLE_METRE", BigDecimal.ZERO, NEW_YEAR))
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.code()).isEqualTo(PriceProblem.QUANTITY));
    assertThatThrownBy(() -> book.offList("X", BigDecimal.ONE, NEW_YEAR, new BigDecimal("-0.01")))
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.code()).isEqualTo(PriceProblem.NEGATIVE));
    assertThatThrownBy(() -> line("X", "-1")).isInstanceOf(IllegalArgumentException.class);
    for (PriceProblem problem : PriceProblem.values()) {
      assertThat(Messages.text(Locale.CHINA, "problem." + problem.code(), "X", "Y"))
          .doesNotContain("{");
    }
  }

  @Test
  void two_prices_for_one_day_are_an_error_that_names_both_lists() {
    PriceList one = list(1, "2026-01-01", "2026-06-30", line("A", "1"), line("B", "1"));
    PriceList touching = list(2, "2026-07-01", null, line("A", "2"));
    PriceList overlapping = list(3, "2026-06-30", null, line("A", "3"));
    PriceList other = list(4, "2026-01-01", null, line("C", "4"));

    assertThat(new PriceBook(List.of(one, touching, other), "X", CNY, RoundingMode.HALF_UP).lists())
        .hasSize(3);
    assertThatThrownBy(
            () -> new PriceBook(List.of(one, overlapping), "X", CNY, RoundingMode.HALF_UP))
        .hasMessage("A has two prices for the same day: PRICES@1 and PRICES@3");
    assertThatThrownBy(() -> list(1, "2026-01-01", null, line("A", "1"), line("A", "2")))
        .hasMessageContaining("A twice");
    assertThatThrownBy(() -> list(1, "2026-01-02", "2026-01-01"))
        .hasMessageContaining("ends before it begins");
  }

  @Test
  void money_keeps_its_currency_and_its_decimals() {
    Money twelve = Money.of("12.5", "CNY");

    assertThat(twelve).isEqualTo(Money.of("12.50", "CNY")).hasToString("12.50 CNY");
    assertThat(twelve.plus(Money.of("0.50", "CNY")).minus(Money.of("13", "CNY")))
        .isEqualTo(Money.of("0", "CNY"));
    assertThat(twelve.times(new BigDecimal("0.333"), RoundingMode.HALF_UP))
        .isEqualTo(Money.of("4.16", "CNY"));
    assertThat(Money.of("100", "JPY")).hasToString("100 JPY");
    assertThat(twelve).isLessThan(Money.of("12.51", "CNY"));
    assertThatThrownBy(() -> Money.of("0.001", "CNY")).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> twelve.plus(Money.of("1", "USD")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void readable(PriceDecision decision) {
    for (Locale language : List.of(Locale.ENGLISH, Locale.CHINA, Locale.TAIWAN)) {
      assertThat(decision.steps())
          .isNotEmpty()
          .allSatisfy(
              step ->
                  assertThat(Messages.text(language, step.key(), step.arguments().toArray()))
                      .doesNotContain("{"));
    }
  }

  private static PriceList list(int version, String from, String until, PriceLine... lines) {
    return new PriceList(
        "PRICES",
        version,
        "S01-5.3.1-a",
        CNY,
        RoundingMode.HALF_UP,
        LocalDate.parse(from),
        Optional.ofNullable(until).map(LocalDate::parse),
        List.of(lines));
  }

  private static PriceLine line(String service, String price) {
    return new PriceLine(service, "PIECE", new BigDecimal(price));
  }
}
