package org.weibao.workorder;

import java.util.List;

/**
 * Somebody who could go.
 *
 * @param points the more the better
 * @param grounds what the points are made of, in the order of their weight
 */
public record Suggestion(
    long technicianId,
    String name,
    String cityName,
    String cityNameEn,
    int points,
    List<Ground> grounds) {

  /**
   * A part of the points.
   *
   * @param key what they are given for; a key of the catalogue below {@code dispatch.ground.}
   * @param amount what was counted: kilometres, records, minutes
   */
  public record Ground(String key, int points, long amount) {}

  /** Grounds are copied. */
  public Suggestion {
    grounds = List.copyOf(grounds);
  }

  /** Whether he is planned elsewhere at that time. */
  public boolean isInConflict() {
    return grounds.stream().anyMatch(ground -> ground.key().equals("conflict"));
  }
}
