package org.weibao.workorder.control;

import java.util.List;
import java.util.Optional;
import org.weibao.qualification.QualificationLack;

/**
 * Somebody who could be sent, with what counts.
 *
 * @param cityCode where he belongs
 * @param ownProject whether he is assigned to this very project
 * @param records fault records on such devices in the last half year
 * @param plannedMinutes work planned for him on the day
 * @param busy whether some of it is at the same time
 * @param lacks qualifications that he needs for such devices and has not; empty if none is needed
 */
public record Candidate(
    long id,
    String name,
    String cityCode,
    String cityName,
    String cityNameEn,
    boolean ownProject,
    long records,
    long plannedMinutes,
    boolean busy,
    Optional<List<QualificationLack>> lacks) {

  /** Lists are copied. */
  public Candidate {
    lacks = lacks.map(List::copyOf);
  }

  /** Somebody for work that needs no qualification. */
  public Candidate(
      long id,
      String name,
      String cityCode,
      String cityName,
      String cityNameEn,
      boolean ownProject,
      long records,
      long plannedMinutes,
      boolean busy) {
    this(
        id,
        name,
        cityCode,
        cityName,
        cityNameEn,
        ownProject,
        records,
        plannedMinutes,
        busy,
        Optional.empty());
  }

  /** The same for work that needs some. */
  public Candidate lacking(List<QualificationLack> missing) {
    return new Candidate(
        id,
        name,
        cityCode,
        cityName,
        cityNameEn,
        ownProject,
        records,
        plannedMinutes,
        busy,
        Optional.of(missing));
  }
}
