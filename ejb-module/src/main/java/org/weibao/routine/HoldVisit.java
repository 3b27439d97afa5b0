package org.weibao.routine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * That somebody was there.
 *
 * @param heldOn the day
 * @param checks one for each point of the checklist
 * @param measures what was measured; rows in which nothing was typed are left out
 * @param tasksDone tasks of the case that were done
 * @param note anything else, at most {@link #NOTE_LENGTH} characters
 */
public record HoldVisit(
    LocalDate heldOn,
    List<Check> checks,
    List<Measured> measures,
    Set<String> tasksDone,
    Optional<String> note) {

  public static final int NOTE_LENGTH = 1000;
  public static final int CHECK_NOTE_LENGTH = 400;

  /** Collections are copied, the text is stripped. */
  public HoldVisit {
    checks = List.copyOf(checks);
    measures = List.copyOf(measures);
    tasksDone = Set.copyOf(tasksDone);
    note = note.map(String::strip).filter(text -> !text.isEmpty());
  }

  /** A visit on which nothing was measured. */
  public HoldVisit(
      LocalDate heldOn, List<Check> checks, Set<String> tasksDone, Optional<String> note) {
    this(heldOn, checks, List.of(), tasksDone, note);
  }

  /**
   * What was found.
   *
   * @param item id of the point
   * @param outcome null if nobody looked
   * @param note what is wrong
   */
  public record Check(String item, CheckOutcome outcome, Optional<String> note) {

    /** The text is stripped. */
    public Check {
      note = note.map(String::strip).filter(text -> !text.isEmpty());
    }
  }
}
