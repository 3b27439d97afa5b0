package org.weibao.policy.control.pack;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what somebody meant who mistyped. */
final class Likeness {

  private Likeness() {}

  /** The candidate that differs least, if it differs little. */
  static Optional<String> closest(String typed, Collection<String> candidates) {
    int limit = Math.max(1, typed.length() / 3);
    return candidates.stream()
        .filter(candidate -> Math.abs(candidate.length() - typed.length()) <= limit)
        .filter(candidate -> distance(typed, candidate) <= limit)
        .min(Comparator.comparingInt(candidate -> distance(typed, candidate)));
  }

  /** Letters to insert, leave out or replace, whatever their case. */
  private static int distance(String left, String right) {
    int[] above = new int[right.length() + 1];
    for (int column = 0; column <= right.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= left.length(); row++) {
      int[] here = new int[right.length() + 1];
      here[0] = row;
      char letter = Character.toUpperCase(left.charAt(row - 1));
      for (int column = 1; column <= right.length(); column++) {
        int replaced = letter == Character.toUpperCase(right.charAt(column - 1)) ? 0 : 1;
        here[column] =
            Math.min(
                above[column - 1] + replaced, Math.min(above[column] + 1, here[column - 1] + 1));
      }
      above = here;
    }
    return above[right.length()];
  }
}
