package org.weibao.warranty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WarrantyEngineTest {

  private static final LocalDate START = LocalDate.of(2025, 4, 1);
  private static final LocalDate END = LocalDate.of(2027, 3, 31);
  private static final Set<String> CAUSES = Set.of("HUMAN_DAMAGE", "LIGHTNING");

  private final CoverageRow owner = row(1, Side.OWED_TO_OWNER, 100);
  private final CoverageRow supplier = row(2, Side.OWED_TO_US, 100);

  @Test
  void inside_both_covers_the_supplier_bears_it() {
    assertShares(decide(END, owner, supplier), 0, 0, 100);
  }

  @Test
  void the_last_day_of_both_covers_counts_and_the_next_is_the_customers() {
    assertShares(decide(END, owner), 0, 100, 0);
    assertShares(decide(END.plusDays(1), owner, supplier), 100, 0, 0);
    assertShares(decide(START, owner), 0, 100, 0);
    assertShares(decide(START.minusDays(1), owner), 100, 0, 0);
  }

  @Test
  void when_the_suppliers_cover_ended_first_it_is_our_cost() {
    CoverageRow ended =
        new CoverageRow(
            2,
            Side.OWED_TO_US,
            Set.of(),
            Optional.empty(),
            START,
            LocalDate.of(2026, 12, 31),
            Shares.WHOLE,
            Set.of(),
            "frame contract");
    CoverageDecision decision = decide(LocalDate.of(2027, 1, 1), owner, ended);

    assertShares(decision, 0, 100, 0);
    assertThat(decision.owedToOwner()).contains(owner);
    assertThat(decision.owedToUs()).isEmpty();
    assertThat(decision.looked().get(1).finding()).isEqualTo(Finding.OVER);
  }

  @Test
  void an_excluded_cause_leaves_the_row_out_and_says_so() {
    CoverageDecision decision =
        WarrantyEngine.decide(
            List.of(owner, supplier),
            new CostLine(CostClass.LABOUR, START, Optional.empty(), Optional.of("LIGHTNING")));

    assertShares(decision, 100, 0, 0);
    assertThat(decision.looked())
        .extracting(CoverageDecision.Looked::finding)
        .containsOnly(Finding.CAUSE_EXCLUDED);
    assertShares(
        WarrantyEngine.decide(
            List.of(owner),
            new CostLine(CostClass.LABOUR, START, Optional.empty(), Optional.of("WEAR"))),
        0,
        100,
        0);
  }

  @Test
  void a_row_for_parts_of_one_component_bears_nothing_else() {
    CoverageRow screen =
        new CoverageRow(
            3,
            Side.OWED_TO_OWNER,
            Set.of(CostClass.PARTS),
            Optional.of("SCREEN"),
            START,
            END,
            Shares.WHOLE,
            Set.of(),
            "annex 2");
    assertShares(line(screen, CostClass.PARTS, "SCREEN"), 0, 100, 0);
    assertShares(line(screen, CostClass.LABOUR, "SCREEN"), 100, 0, 0);
    assertShares(line(screen, CostClass.PARTS, "LOCK"), 100, 0, 0);
    assertThat(line(screen, CostClass.PARTS, null).looked().get(0).finding())
        .isEqualTo(Finding.OTHER_COMPONENT);
  }

  @Test
  void of_several_rows_the_one_that_covers_most_decides_then_the_longer_then_the_older() {
    CoverageRow half = row(4, Side.OWED_TO_OWNER, 50);
    CoverageDecision decision = decide(START, half, owner);
    assertThat(decision.owedToOwner()).contains(owner);
    assertThat(decision.looked().get(0).finding()).isEqualTo(Finding.SURPASSED);

    CoverageRow twin = row(9, Side.OWED_TO_OWNER, 100);
    assertThat(decide(START, twin, owner).owedToOwner()).contains(owner);
    CoverageRow longer =
        new CoverageRow(
            10,
            Side.OWED_TO_OWNER,
            Set.of(),
            Optional.empty(),
            START,
            END.plusDays(1),
            Shares.WHOLE,
            CAUSES,
            "letter");
    assertThat(decide(START, owner, longer, twin).owedToOwner()).contains(longer);
  }

  @Test
  void nobody_is_charged_for_what_the_maker_bears() {
    CoverageRow threeQuarters = row(5, Side.OWED_TO_US, 75);
    assertShares(decide(START, threeQuarters), 25, 0, 75);
    assertShares(decide(START, row(6, Side.OWED_TO_OWNER, 50), threeQuarters), 25, 0, 75);
    assertShares(decide(START, owner, threeQuarters), 0, 25, 75);
  }

  @Test
  void rows_that_cannot_be_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CoverageRow(
                    1,
                    Side.OWED_TO_US,
                    Set.of(),
                    Optional.empty(),
                    END,
                    START,
                    Shares.WHOLE,
                    Set.of(),
                    "x"));
    assertThatIllegalArgumentException().isThrownBy(() -> row(1, Side.OWED_TO_US, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> row(1, Side.OWED_TO_US, 101));
  }

  @Test
  void a_repair_moves_the_last_day_only_where_that_was_agreed() {
    LocalDate back = LocalDate.of(2027, 1, 31);
    assertThat(RepairedCover.REST_OF_ORIGINAL.lastDay(END, back, 3)).isEqualTo(END);
    assertThat(RepairedCover.NEW_MONTHS.lastDay(END, back, 1)).isEqualTo("2027-02-28");
    assertThat(RepairedCover.LONGER.lastDay(END, back, 1)).isEqualTo(END);
    assertThat(RepairedCover.LONGER.lastDay(END, back, 3)).isEqualTo("2027-04-30");
  }

  private static CoverageDecision decide(LocalDate day, CoverageRow... rows) {
    return WarrantyEngine.decide(
        List.of(rows), new CostLine(CostClass.PARTS, day, Optional.empty(), Optional.empty()));
  }

  private static CoverageDecision line(CoverageRow row, CostClass cost, String component) {
    return WarrantyEngine.decide(
        List.of(row), new CostLine(cost, START, Optional.ofNullable(component), Optional.empty()));
  }

  private static CoverageRow row(long id, Side side, int percent) {
    return new CoverageRow(
        id,
        side,
        Set.of(),
        Optional.empty(),
        START,
        END,
        BigDecimal.valueOf(percent),
        CAUSES,
        "contract GZ-2024-017");
  }

  private static void assertShares(
      CoverageDecision decision, int customer, int department, int supplier) {
    Shares shares = decision.shares();
    assertThat(shares.customer()).isEqualByComparingTo(BigDecimal.valueOf(customer));
    assertThat(shares.department()).isEqualByComparingTo(BigDecimal.valueOf(department));
    assertThat(shares.supplier()).isEqualByComparingTo(BigDecimal.valueOf(supplier));
  }
}
