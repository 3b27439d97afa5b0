package org.weibao.warranty.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.kernel.DecisionStep;
import org.weibao.warranty.CostClass;
import org.weibao.warranty.CostLine;
import org.weibao.warranty.CoverLine;
import org.weibao.warranty.CoverageDecision;
import org.weibao.warranty.CoverageDecision.Looked;
import org.weibao.warranty.CoverageRow;
import org.weibao.warranty.Finding;
import org.weibao.warranty.MakerWord;
import org.weibao.warranty.Side;
import org.weibao.warranty.WarrantyEngine;

/** Decides every class of cost and says why. */
public final class Deciding {

  /** Findings that say more than that a row is over, the most telling first. */
  private static final List<Finding> TELLING =
      List.of(Finding.CAUSE_EXCLUDED, Finding.DENIED, Finding.OVER, Finding.NOT_YET);

  private static final String HUMAN_DAMAGE = "HUMAN_DAMAGE";

  private final List<KnownRow> rows;
  private final Exclusions exclusions;
  private final String payerClause;

  /**
   * Over rows that are known.
   *
   * @param payerClause the clause by which a customer without cover pays
   */
  public Deciding(List<KnownRow> rows, Exclusions exclusions, String payerClause) {
    this.rows = List.copyOf(rows);
    this.exclusions = exclusions;
    this.payerClause = payerClause;
  }

  /** Who bears what, by class of cost. */
  public List<CoverLine> lines(
      LocalDate day,
      Optional<String> component,
      Optional<String> cause,
      Optional<MakerWord> maker) {
    Optional<String> counted = maker.filter(MakerWord.MISUSE::equals).map(word -> misuse());
    return Stream.of(CostClass.values())
        .map(
            cost ->
                line(
                    new CostLine(cost, day, component, counted.or(() -> cause), maker.isPresent()),
                    maker))
        .toList();
  }

  /** Misuse that the maker found is what the contract calls it: misuse, or damage by people. */
  private String misuse() {
    String misuse = MakerWord.MISUSE.name();
    return exclusions.causes().contains(misuse) ? misuse : HUMAN_DAMAGE;
  }

  private CoverLine line(CostLine asked, Optional<MakerWord> maker) {
    CoverageDecision decision =
        WarrantyEngine.decide(rows.stream().map(KnownRow::row).toList(), asked);
    DecisionStep owner = chain(decision, Side.OWED_TO_OWNER, maker);
    DecisionStep supplier = chain(decision, Side.OWED_TO_US, maker);
    List<DecisionStep> steps = new ArrayList<>();
    decision.looked().forEach(looked -> steps.add(step(looked, asked, maker)));
    steps.add(
        DecisionStep.of(
            "why.cover.shares",
            plain(decision.shares().customer()),
            plain(decision.shares().department()),
            plain(decision.shares().supplier())));
    return new CoverLine(asked.cost(), decision.shares(), clause(decision), owner, supplier, steps);
  }

  private String clause(CoverageDecision decision) {
    boolean excluded =
        found(decision, Side.OWED_TO_OWNER, Finding.CAUSE_EXCLUDED).findAny().isPresent();
    return decision
        .owedToOwner()
        .map(CoverageRow::source)
        .orElseGet(() -> excluded ? exclusions.clause() : payerClause);
  }

  private static Stream<CoverageRow> found(CoverageDecision decision, Side side, Finding finding) {
    return decision.looked().stream()
        .filter(looked -> looked.row().side() == side && looked.finding() == finding)
        .map(Looked::row);
  }

  private DecisionStep chain(CoverageDecision decision, Side side, Optional<MakerWord> maker) {
    Optional<CoverageRow> best =
        side == Side.OWED_TO_OWNER ? decision.owedToOwner() : decision.owedToUs();
    String key = "why.cover." + side + ".";
    if (best.isPresent()) {
      CoverageRow row = best.get();
      return row.end().equals(CoverRows.NEVER)
          ? DecisionStep.of(key + "FREE", row.source())
          : DecisionStep.of(key + "COVERS", row.end(), plain(row.percent()));
    }
    for (Finding finding : TELLING) {
      Optional<CoverageRow> last =
          found(decision, side, finding).max(Comparator.comparing(CoverageRow::end));
      if (last.isPresent()) {
        return switch (finding) {
          case CAUSE_EXCLUDED ->
              DecisionStep.of(key + finding, decision.line().cause().orElseThrow());
          case DENIED -> DecisionStep.of(key + finding, maker.orElseThrow());
          case OVER -> DecisionStep.of(key + finding, last.get().end());
          default -> DecisionStep.of(key + finding, last.get().start());
        };
      }
    }
    return DecisionStep.of(key + "NONE");
  }

  private DecisionStep step(Looked looked, CostLine asked, Optional<MakerWord> maker) {
    CoverageRow row = looked.row();
    String key = "why.cover.row." + looked.finding();
    String origin = name(row);
    return switch (looked.finding()) {
      case COVERS, SURPASSED ->
          DecisionStep.of(key, row.side(), origin, row.source(), plain(row.percent()), until(row));
      case NOT_YET -> DecisionStep.of(key, row.side(), origin, row.source(), row.start());
      case OVER -> DecisionStep.of(key, row.side(), origin, row.source(), row.end());
      case OTHER_COST, OTHER_COMPONENT -> DecisionStep.of(key, row.side(), origin, row.source());
      case CAUSE_EXCLUDED ->
          DecisionStep.of(
              key,
              row.side(),
              origin,
              row.source(),
              asked.cause().orElseThrow(),
              exclusions.clause());
      case DENIED -> DecisionStep.of(key, row.side(), origin, row.source(), maker.orElseThrow());
    };
  }

  private static String until(CoverageRow row) {
    return row.end().equals(CoverRows.NEVER) ? "-" : row.end().toString();
  }

  private String name(CoverageRow row) {
    return rows.stream()
        .filter(known -> known.row().equals(row))
        .findFirst()
        .orElseThrow()
        .origin()
        .name();
  }

  private static String plain(BigDecimal percent) {
    return percent.stripTrailingZeros().toPlainString();
  }
}
