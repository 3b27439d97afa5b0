package org.weibao.demo;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides a whole number by shares so that the parts add up to it. */
final class Shares {

  private Shares() {}

  /** Parts in the order of the shares; what rounding leaves goes to the largest fractions. */
  static int[] split(int whole, List<Integer> shares) {
    long sum = shares.stream().mapToLong(Integer::longValue).sum();
    int[] parts = new int[shares.size()];
    long[] rest = new long[shares.size()];
    int given = 0;
    for (int i = 0; i < parts.length; i++) {
      long exact = (long) whole * shares.get(i);
      parts[i] = (int) (exact / sum);
      rest[i] = exact % sum;
      given += parts[i];
    }
    IntStream.range(0, parts.length)
        .boxed()
        .sorted(Comparator.comparingLong((Integer i) -> rest[i]).reversed())
        .limit(whole - given)
        .forEach(i -> parts[i]++);
    return parts;
  }
}
