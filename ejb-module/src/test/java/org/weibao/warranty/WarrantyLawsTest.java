package org.weibao.warranty;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws that hold for every set of rows; each is drawn from a seed. */
class WarrantyLawsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
  private static final List<String> CAUSES = List.of("HUMAN_DAMAGE", "LIGHTNING", "TYPHOON");

  @Property(tries = 500)
  void shares_are_a_whole_and_the_customer_never_pays_more_than_without_a_row(@ForAll long seed) {
    Random random = new Random(seed);
    List<CoverageRow> rows = rows(random);
    CostLine line = line(random);
    Shares shares = WarrantyEngine.decide(rows, line).shares();

    assertThat(shares.customer().add(shares.department()).add(shares.supplier()))
        .isEqualByComparingTo(Shares.WHOLE);
    List<CoverageRow> more = new ArrayList<>(rows);
    more.add(row(random, 99));
    assertThat(WarrantyEngine.decide(more, line).shares().customer())
        .isLessThanOrEqualTo(shares.customer());
  }

  @Property(tries = 500)
  void the_order_of_the_rows_does_not_matter(@ForAll long seed) {
    Random random = new Random(seed);
    List<CoverageRow> rows = rows(random);
    CostLine line = line(random);
    List<CoverageRow> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, random);

    CoverageDecision one = WarrantyEngine.decide(rows, line);
    CoverageDecision other = WarrantyEngine.decide(shuffled, line);
    assertThat(other.owedToOwner()).isEqualTo(one.owedToOwner());
    assertThat(other.owedToUs()).isEqualTo(one.owedToUs());
  }

  @Property(tries = 500)
  void what_bears_the_line_covers_its_day_its_cost_and_its_cause(@ForAll long seed) {
    Random random = new Random(seed);
    CostLine line = line(random);
    CoverageDecision decision = WarrantyEngine.decide(rows(random), line);

    for (Optional<CoverageRow> chosen : List.of(decision.owedToOwner(), decision.owedToUs())) {
      chosen.ifPresent(
          row -> {
            assertThat(line.day()).isBetween(row.start(), row.end());
            assertThat(row.costs().isEmpty() || row.costs().contains(line.cost())).isTrue();
            assertThat(line.cause().filter(row.excludes()::contains)).isEmpty();
          });
    }
  }

  private static List<CoverageRow> rows(Random random) {
    List<CoverageRow> rows = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      rows.add(row(random, i));
    }
    return rows;
  }

  private static CoverageRow row(Random random, long id) {
    LocalDate start = DAY.plusDays(random.nextInt(60) - 50L);
    return new CoverageRow(
        id,
        Side.values()[random.nextInt(2)],
        random.nextBoolean()
            ? Set.of()
            : Set.of(CostClass.values()[random.nextInt(CostClass.values().length)]),
        random.nextInt(4) == 0 ? Optional.of("SCREEN") : Optional.empty(),
        start,
        start.plusDays(random.nextInt(60)),
        BigDecimal.valueOf(1 + random.nextInt(100)),
        random.nextBoolean() ? Set.of() : Set.of(CAUSES.get(random.nextInt(3))),
        "drawn");
  }

  private static CostLine line(Random random) {
    return new CostLine(
        CostClass.values()[random.nextInt(CostClass.values().length)],
        DAY,
        random.nextBoolean() ? Optional.empty() : Optional.of("SCREEN"),
        random.nextBoolean() ? Optional.empty() : Optional.of(CAUSES.get(random.nextInt(3))));
  }
}
