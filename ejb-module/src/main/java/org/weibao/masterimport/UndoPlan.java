package org.weibao.masterimport;

import java.util.List;

/**
 * What undoing an import would do, or did.
 *
 * @param rows rows of the file that are taken back
 * @param kept rows that stay, with the reason
 */
public record UndoPlan(int rows, List<Kept> kept) {

  /**
   * A row that stays.
   *
   * @param name what it is about
   */
  public record Kept(int row, String name, WhyKept reason) {}

  /** What stays is copied. */
  public UndoPlan {
    kept = List.copyOf(kept);
  }
}
