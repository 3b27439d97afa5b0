package org.weibao.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.kernel.Messages;
import org.weibao.kernel.Money;
import org.weibao.regulation.Clause;

/** Who decides an amount, and how many are drawn. */
class AuthorityTest {

  private static final Currency CNY = Currency.getInstance("CNY");

  @ParameterizedTest
  @CsvSource({
    "0, SERVICE_MANAGER",
    "199.99, SERVICE_MANAGER",
    "200.01, ENGINEERING_VP",
    "999.99, ENGINEERING_VP",
    "1000.01, GENERAL_MANAGER",
    "1000000, GENERAL_MANAGER"
  })
  @Clause("S10-2.5b-i")
  void up_to_a_limit_one_decides_and_above_it_the_next(String amount, String role) {
    AuthorityAnswer answer = table(Edge.OPEN).ask(Money.of(amount, "CNY"));

    assertThat(answer.outcome()).isEqualTo(AuthorityAnswer.Outcome.DECIDED);
    assertThat(answer.role()).contains(role);
    readable(answer);
  }

  @ParameterizedTest
  @CsvSource({"200, SERVICE_MANAGER, ENGINEERING_VP", "1000, ENGINEERING_VP, GENERAL_MANAGER"})
  @Clause("S10-2.5b-i")
  void at_exactly_a_limit_it_is_open_between_two_until_somebody_sets_it(
      String amount, String below, String above) {
    AuthorityAnswer answer = table(Edge.OPEN).ask(Money.of(amount, "CNY"));

    assertThat(answer.outcome()).isEqualTo(AuthorityAnswer.Outcome.OPEN);
    assertThat(answer.role()).isEmpty();
    assertThat(answer.candidates()).containsExactly(below, above);
    assertThat(answer.steps().get(0).arguments()).contains("S10-2.5b-i");
    readable(answer);
    assertThat(table(Edge.INCLUSIVE).ask(Money.of(amount, "CNY")).role()).contains(below);
    assertThat(table(Edge.EXCLUSIVE).ask(Money.of(amount, "CNY")).role()).contains(above);
  }

  @Test
  void above_the_last_limit_nobody_decides() {
    AuthorityTable table =
        new AuthorityTable(
            "X",
            CNY,
            List.of(new AuthorityTier("LEADER", Optional.of(AmountLimit.inclusive("50")))));

    assertThat(table.ask(Money.of("50.01", "CNY")).outcome())
        .isEqualTo(AuthorityAnswer.Outcome.NOBODY);
    readable(table.ask(Money.of("50.01", "CNY")));
  }

  @Test
  void other_currencies_negative_amounts_and_tables_that_do_not_rise_are_refused() {
    AuthorityTable table = table(Edge.OPEN);

    assertThatThrownBy(() -> table.ask(Money.of("1", "USD")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> table.ask(Money.of("-1", "CNY")))
        .isInstanceOf(IllegalArgumentException.class);
    AuthorityTier fifty = new AuthorityTier("A", Optional.of(AmountLimit.inclusive("50")));
    AuthorityTier endless = new AuthorityTier("B", Optional.empty());
    for (List<AuthorityTier> wrong :
        List.of(
            List.<AuthorityTier>of(),
            List.of(fifty, fifty),
            List.of(endless, fifty),
            List.of(endless, endless))) {
      assertThatThrownBy(() -> new AuthorityTable("X", CNY, wrong))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "100, INCLUSIVE, YES",
    "100.00, EXCLUSIVE, NO",
    "100, OPEN, OPEN",
    "99.99, EXCLUSIVE, NO",
    "100.01, OPEN, YES",
    "300.01, INCLUSIVE, NO"
  })
  void a_band_says_whether_its_limits_belong_to_it(BigDecimal amount, Edge edge, Match expected) {
    AmountBand band =
        new AmountBand(
            Optional.of(new AmountLimit(new BigDecimal("100"), edge)),
            Optional.of(AmountLimit.inclusive("300")));

    assertThat(band.match(amount)).isEqualTo(expected);
    assertThatThrownBy(
            () ->
                new AmountBand(
                    Optional.of(AmountLimit.inclusive("2")),
                    Optional.of(AmountLimit.inclusive("1"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_fails_decides_whatever_is_open() {
    assertThat(Match.OPEN.and(Match.NO)).isEqualTo(Match.NO);
    assertThat(Match.OPEN.and(Match.YES)).isEqualTo(Match.OPEN);
    assertThat(Match.YES.and(Match.YES)).isEqualTo(Match.YES);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "4, 1", "5, 1", "6, 2", "100, 20", "101, 21"})
  @Clause("S08-4-5")
  void at_least_twenty_percent_is_rounded_up(int population, int required) {
    SamplingRule rule = new SamplingRule(20, "S08-4-5");

    assertThat(rule.required(population)).isEqualTo(required);
    assertThat(rule.isEnough(required, population)).isTrue();
    assertThat(rule.isEnough(required - 1, population)).isFalse();
  }

  @Test
  @Clause("S04-24-b")
  void a_hundred_percent_leaves_nobody_out() {
    SamplingRule all = new SamplingRule(100, "S04-24-b");

    assertThat(all.draw(List.of(3, 1, 2), 7)).containsExactly(1, 2, 3);
    assertThat(all.isEnough(2, 3)).isFalse();
  }

  @Test
  void a_draw_is_the_same_on_every_machine() {
    List<Integer> hundred = IntStream.rangeClosed(1, 100).boxed().toList();

    assertThat(new SamplingRule(5, "X").draw(hundred, 20_261_126L))
        .isEqualTo(new SamplingRule(5, "X").draw(hundred, 20_261_126L))
        .hasSize(5);
    assertThatThrownBy(() -> new SamplingRule(0, "X")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SamplingRule(101, "X"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 300)
  void a_draw_is_as_large_as_needed_and_depends_on_people_and_seed_only(
      @ForAll @IntRange(max = 300) int population,
      @ForAll @IntRange(min = 1, max = 100) int percent,
      @ForAll long seed) {
    SamplingRule rule = new SamplingRule(percent, "X");
    List<Integer> people = IntStream.range(0, population).boxed().toList();
    List<Integer> shuffled = new ArrayList<>(people);
    Collections.shuffle(shuffled, new Random(seed));
    List<Integer> drawn = rule.draw(people, seed);

    assertThat(drawn)
        .hasSize(rule.required(population))
        .doesNotHaveDuplicates()
        .isSubsetOf(people)
        .isEqualTo(rule.draw(shuffled, seed));
    assertThat(rule.required(population) * 100L)
        .isGreaterThanOrEqualTo((long) population * percent);
    assertThat((rule.required(population) - 1) * 100L)
        .isLessThan(Math.max(1, (long) population * percent));
  }

  @Property(tries = 50)
  void everybody_has_a_chance_to_be_drawn(@ForAll @IntRange(max = 19) int person) {
    List<Integer> twenty = IntStream.range(0, 20).boxed().toList();

    assertThat(IntStream.range(0, 200))
        .anyMatch(seed -> new SamplingRule(20, "X").draw(twenty, seed).contains(person));
  }

  private static AuthorityTable table(Edge edge) {
    return new AuthorityTable(
        "S10-2.5b-i",
        CNY,
        List.of(
            tier("SERVICE_MANAGER", "200", edge),
            tier("ENGINEERING_VP", "1000", edge),
            new AuthorityTier("GENERAL_MANAGER", Optional.empty())));
  }

  private static AuthorityTier tier(String role, String limit, Edge edge) {
    return new AuthorityTier(role, Optional.of(new AmountLimit(new BigDecimal(limit), edge)));
  }

  private static void readable(AuthorityAnswer answer) {
    for (Locale language : List.of(Locale.ENGLISH, Locale.CHINA, Locale.TAIWAN)) {
      assertThat(answer.steps())
          .isNotEmpty()
          .allSatisfy(
              step ->
                  assertThat(Messages.text(language, step.key(), step.arguments().toArray()))
                      .doesNotContain("{"));
    }
  }
}
