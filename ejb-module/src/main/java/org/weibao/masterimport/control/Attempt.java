package org.weibao.masterimport.control;

import java.util.List;
import java.util.Optional;
import org.weibao.masterimport.RowResult;

/**
 * What became of an attempt at some rows.
 *
 * @param kind how it ended
 * @param place of the row that made it fail; nothing of the others was kept then
 * @param refusal of that row; empty if it failed for no reason of its own
 * @param results of all rows, if it did not fail
 */
public record Attempt(Kind kind, int place, Optional<RowResult> refusal, List<RowResult> results) {

  /** How it ended. */
  public enum Kind {
    DONE,
    REFUSED,
    FAULT,
    /** The job was stopped, or another node is at it. */
    LOST
  }

  static Attempt done(List<RowResult> results) {
    return new Attempt(Kind.DONE, -1, Optional.empty(), List.copyOf(results));
  }

  static Attempt refused(int place, RowResult refusal) {
    return new Attempt(Kind.REFUSED, place, Optional.of(refusal), List.of());
  }

  static Attempt fault(int place) {
    return new Attempt(Kind.FAULT, place, Optional.empty(), List.of());
  }

  static Attempt lost() {
    return new Attempt(Kind.LOST, -1, Optional.empty(), List.of());
  }
}
