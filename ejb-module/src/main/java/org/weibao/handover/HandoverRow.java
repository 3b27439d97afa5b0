package org.weibao.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A handover in a list.
 *
 * @param eventOn end of the warranty, or the move-in
 * @param dueOn day by which all parts have to be there
 * @param talksOn when talks were opened with the property centre
 * @param missing parts that are missing
 */
public record HandoverRow(
    long id,
    HandoverSite site,
    HandoverKind kind,
    LocalDate eventOn,
    LocalDate startsOn,
    LocalDate dueOn,
    String clause,
    Optional<LocalDate> talksOn,
    HandoverState state,
    List<MissingPart> missing) {

  /** Lists are copied. */
  public HandoverRow {
    missing = List.copyOf(missing);
  }

  /** A part that is missing, and by which clause it is asked for. */
  public record MissingPart(HandoverPart part, String clause) {}
}
