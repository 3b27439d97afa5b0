package org.weibao.workorder;

import java.util.List;
import org.weibao.qualification.QualificationLack;

/**
 * Somebody who could go.
 *
 * @param points the more the better
 * @param grounds what the points are made of, in the order of their weight
 * @param lacks qualifications that the work needs and that he has not on that day
 */
public record Suggestion(
    long technicianId,
    String name,
    String cityName,
    String cityNameEn,
    int points,
    List<Ground> grounds,
    List<QualificationLack> lacks) {

  /**
   * A part of the points.
   *
   * @param key what they are given for; a key of the catalogue below {@code dispatch.ground.}
   * @param amount what was counted: kilometres, records, minutes
   */
  public record Ground(String key, int points, long amount) {}

  /** Lists are copied. */
  public Suggestion {
    grounds = List.copyOf(grounds);
    lacks = List.copyOf(lacks);
  }

  /** Whether he is planned elsewhere at that time. */
  public boolean isInConflict() {
    return grounds.stream().anyMatch(ground -> ground.key().equals("conflict"));
  }
}
