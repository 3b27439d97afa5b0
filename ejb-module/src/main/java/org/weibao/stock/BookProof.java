package org.weibao.stock;

/**
 * Whether the book is right at this moment.
 *
 * @param sumOverAllLocations zero if nothing came from nowhere
 * @param differingBalances balances that differ from the sum of their moves; zero if all agree
 * @param moves moves in the book
 */
public record BookProof(long sumOverAllLocations, long differingBalances, long moves) {

  /** Whether both laws hold. */
  public boolean holds() {
    return sumOverAllLocations == 0 && differingBalances == 0;
  }
}
