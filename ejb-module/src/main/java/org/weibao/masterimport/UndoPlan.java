package org.weibao.masterimport;

import java.util.List;

/**
 * What undoing an import would do, or did.
 *
 * @param rows rows of the file that are taken back
 * @param kept rows that stay, with the reason
 */
public record UndoPlan(int rows, List<Kept> kept) {

  /** Why something stays. */
  public enum Reason {
    /** Somebody changed it since. */
    CHANGED_SINCE,
    /** Something else names it: a request, a device, a document. */
    IN_USE,
    /** It is not there any more. */
    GONE,
    /** It is where the caller may not change anything. */
    OUT_OF_REACH
  }

  /**
   * A row that stays.
   *
   * @param name what it is about
   */
  public record Kept(int row, String name, Reason reason) {}

  /** What stays is copied. */
  public UndoPlan {
    kept = List.copyOf(kept);
  }
}
