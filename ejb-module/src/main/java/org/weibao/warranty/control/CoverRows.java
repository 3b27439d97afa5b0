package org.weibao.warranty.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.warranty.CostClass;
import org.weibao.warranty.CoverBasis;
import org.weibao.warranty.CoverageRow;
import org.weibao.warranty.MakerWord;
import org.weibao.warranty.RowOrigin;
import org.weibao.warranty.Shares;
import org.weibao.warranty.Side;

/**
 * All rows of cover: those entered for a device, and those that follow from other dates while it
 * has none of its own on a side. What is derived is never copied, so that a changed date of the
 * project is followed.
 */
public final class CoverRows {

  /** The contract comes first inside the warranty; its end stands in the project. */
  public static final String CONTRACT_CLAUSE = "S01-5.4.1.2";

  /** A day that never comes: the row has no end. */
  public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  /** A day before every device: the start is not known. */
  public static final LocalDate ALWAYS = LocalDate.EPOCH;

  private static final long PROJECT = -1;
  private static final long SUPPLIER = -2;
  private static final long CLAUSE = -3;

  private CoverRows() {}

  /**
   * With what is derived from dates.
   *
   * @param entered rows of the device
   * @param excluded causes that the owner's cover excludes, and the supplier's with misuse
   */
  public static List<KnownRow> of(
      List<KnownRow> entered, CaseFacts.DeviceDates dates, List<String> excluded) {
    List<KnownRow> rows = new ArrayList<>(entered);
    Set<String> causes = new HashSet<>(excluded);
    if (isDerived(entered, Side.OWED_TO_OWNER)) {
      project(dates, causes).ifPresent(rows::add);
    }
    if (isDerived(entered, Side.OWED_TO_US)) {
      causes.add(MakerWord.MISUSE.name());
      supplier(dates, causes).ifPresent(rows::add);
    }
    return rows;
  }

  /**
   * After the warranty: costs that the clause does not charge stay with us.
   *
   * @param named what the clause charges, in words of packs
   */
  public static Optional<KnownRow> notCharged(
      List<String> named, String clause, LocalDate from, List<String> excluded) {
    Set<CostClass> left = EnumSet.complementOf(charged(named));
    if (named.isEmpty() || left.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new KnownRow(
            row(CLAUSE, Side.OWED_TO_OWNER, left, from, NEVER, new HashSet<>(excluded), clause),
            RowOrigin.NOT_CHARGED,
            Optional.empty()));
  }

  /** A row that a repair gave adds to what is derived; one that was entered takes its place. */
  private static boolean isDerived(List<KnownRow> entered, Side side) {
    return entered.stream()
        .filter(known -> known.origin() == RowOrigin.ENTERED_ROW)
        .noneMatch(known -> known.row().side() == side);
  }

  private static Optional<KnownRow> project(CaseFacts.DeviceDates dates, Set<String> causes) {
    if (dates.completedOn().isEmpty() || dates.warrantyEndsOn().isEmpty()) {
      return Optional.empty();
    }
    LocalDate start = dates.completedOn().get();
    LocalDate end = dates.warrantyEndsOn().get();
    return end.isBefore(start)
        ? Optional.empty()
        : Optional.of(
            new KnownRow(
                row(PROJECT, Side.OWED_TO_OWNER, Set.of(), start, end, causes, CONTRACT_CLAUSE),
                RowOrigin.PROJECT_WARRANTY,
                Optional.of(CoverBasis.COMPLETION)));
  }

  /** The maker bears the part that he repairs or gives; our way and our work are ours. */
  private static Optional<KnownRow> supplier(CaseFacts.DeviceDates dates, Set<String> causes) {
    return dates
        .supplierEndsOn()
        .map(
            end ->
                new KnownRow(
                    row(
                        SUPPLIER,
                        Side.OWED_TO_US,
                        Set.of(CostClass.PARTS),
                        dates.installedOn().filter(day -> !day.isAfter(end)).orElse(ALWAYS),
                        end,
                        causes,
                        "S01-5.2.1-c"),
                    RowOrigin.SUPPLIER_WARRANTY,
                    Optional.of(CoverBasis.PURCHASE)));
  }

  private static CoverageRow row(
      long id,
      Side side,
      Set<CostClass> costs,
      LocalDate start,
      LocalDate end,
      Set<String> causes,
      String source) {
    BigDecimal all = Shares.WHOLE;
    return new CoverageRow(id, side, costs, Optional.empty(), start, end, all, causes, source);
  }

  /** What the words of packs for costs come to; a word that says all is all. */
  static EnumSet<CostClass> charged(List<String> words) {
    EnumSet<CostClass> charged = EnumSet.noneOf(CostClass.class);
    for (String word : words) {
      charged.addAll(
          switch (word) {
            case "REPAIR", "REPLACEMENT" ->
                EnumSet.of(CostClass.PARTS, CostClass.LABOUR, CostClass.FREIGHT);
            case "LABOUR" -> EnumSet.of(CostClass.LABOUR);
            case "ROUND_TRIP_TRAVEL" -> EnumSet.of(CostClass.TRAVEL);
            case "MATERIAL", "PART_COST", "PARTS" -> EnumSet.of(CostClass.PARTS);
            default -> EnumSet.allOf(CostClass.class);
          });
    }
    return charged;
  }
}
