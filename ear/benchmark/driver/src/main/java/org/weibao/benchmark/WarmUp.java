package org.weibao.benchmark;

/**
 * Tells when calls get no faster. Under calls from many connections the Java machine compiles for
 * minutes; what is measured before says how far it has come, and not what a call costs.
 */
final class WarmUp {

  static final int ROUND_SECONDS = 20;

  private static final double FASTER = 1.03;
  private static final int ROUNDS_ALIKE = 3;
  private static final int MOST_ROUNDS = 15;

  private double best;
  private int rounds;
  private int alike;

  /**
   * One more round.
   *
   * @param perSecond answers in it
   * @return whether it is enough: three rounds after another were not faster than the best before
   *     them, or there were fifteen
   */
  boolean isEnough(double perSecond) {
    alike = perSecond > best * FASTER ? 0 : alike + 1;
    best = Math.max(best, perSecond);
    rounds++;
    return alike == ROUNDS_ALIKE || rounds == MOST_ROUNDS;
  }
}
