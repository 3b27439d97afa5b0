package org.weibao.authority;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/**
 * How many of many have to be asked or looked at: at least so many percent, rounded up.
 *
 * @param percent from 1 to 100; 100 means all and allows no sampling
 * @param clause the rule
 */
public record SamplingRule(int percent, String clause) {

  private static final int ALL = 100;

  /** A share of all. */
  public SamplingRule {
    Objects.requireNonNull(clause, "clause");
    if (percent < 1 || percent > ALL) {
      throw new IllegalArgumentException("no share of all: " + percent + " %");
    }
  }

  /** The smallest number that is enough. */
  public int required(int population) {
    return (int) (((long) population * percent + ALL - 1) / ALL);
  }

  /** Whether so many are enough. */
  public boolean isEnough(int drawn, int population) {
    return drawn >= required(population);
  }

  /**
   * Draws as many as are needed. The same people and the same seed give the same draw on every
   * machine, in whatever order the people come, so that a draw can be repeated as proof.
   *
   * @param population each once
   * @param seed written down with the draw
   * @return those drawn, in their natural order
   */
  public <T extends Comparable<T>> List<T> draw(Collection<T> population, long seed) {
    List<T> rest = new ArrayList<>(population);
    Collections.sort(rest);
    int needed = required(rest.size());
    // The numbers of java.util.Random are laid down in its contract.
    Random random = new Random(seed);
    for (int i = 0; i < needed; i++) {
      Collections.swap(rest, i, i + random.nextInt(rest.size() - i));
    }
    List<T> drawn = new ArrayList<>(rest.subList(0, needed));
    Collections.sort(drawn);
    return List.copyOf(drawn);
  }
}
