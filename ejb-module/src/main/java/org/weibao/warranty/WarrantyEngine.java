package org.weibao.warranty;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the best cover of each side for a line. The one that covers most is the best; of equal ones
 * the one that lasts longer, then the older row, so that the same rows always give the same answer.
 */
public final class WarrantyEngine {

  private static final Comparator<CoverageRow> BEST =
      Comparator.comparing(CoverageRow::percent)
          .thenComparing(CoverageRow::end)
          .thenComparing(CoverageRow::id, Comparator.reverseOrder());

  private WarrantyEngine() {}

  /**
   * Decides who bears a line.
   *
   * @param rows of the device, of both sides
   */
  public static CoverageDecision decide(List<CoverageRow> rows, CostLine line) {
    Optional<CoverageRow> owed = best(rows, line, Side.OWED_TO_OWNER);
    Optional<CoverageRow> claimed = best(rows, line, Side.OWED_TO_US);
    return new CoverageDecision(
        line,
        Shares.of(percent(owed), percent(claimed)),
        owed,
        claimed,
        rows.stream()
            .map(row -> look(row, line, row.side() == Side.OWED_TO_US ? claimed : owed))
            .toList());
  }

  private static Optional<CoverageRow> best(List<CoverageRow> rows, CostLine line, Side side) {
    return rows.stream()
        .filter(row -> row.side() == side && row.find(line) == Finding.COVERS)
        .max(BEST);
  }

  private static BigDecimal percent(Optional<CoverageRow> row) {
    return row.map(CoverageRow::percent).orElse(BigDecimal.ZERO);
  }

  private static CoverageDecision.Looked look(
      CoverageRow row, CostLine line, Optional<CoverageRow> best) {
    Finding found = row.find(line);
    boolean surpassed = found == Finding.COVERS && best.filter(row::equals).isEmpty();
    return new CoverageDecision.Looked(row, surpassed ? Finding.SURPASSED : found);
  }
}
