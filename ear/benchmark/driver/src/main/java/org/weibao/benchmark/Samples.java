package org.weibao.benchmark;

import java.util.Arrays;

/** Durations in nanoseconds, and what is said of them. */
final class Samples {

  private long[] values = new long[1024];
  private int count;

  void add(long nanos) {
    if (count == values.length) {
      values = Arrays.copyOf(values, 2 * count);
    }
    values[count] = nanos;
    count++;
  }

  void addAll(Samples others) {
    for (int i = 0; i < others.count; i++) {
      add(others.values[i]);
    }
  }

  int count() {
    return count;
  }

  /**
   * The smallest value that so many percent of the values do not exceed.
   *
   * @throws IllegalStateException if there are none
   */
  long percentile(int percent) {
    if (count == 0) {
      throw new IllegalStateException("nothing was measured");
    }
    long[] sorted = Arrays.copyOf(values, count);
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(count * percent / 100.0);
    return sorted[Math.max(rank, 1) - 1];
  }
}
