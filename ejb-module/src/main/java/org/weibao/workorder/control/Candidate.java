package org.weibao.workorder.control;

/**
 * Somebody who could be sent, with what counts.
 *
 * @param cityCode where he belongs
 * @param ownProject whether he is assigned to this very project
 * @param records fault records on such devices in the last half year
 * @param plannedMinutes work planned for him on the day
 * @param busy whether some of it is at the same time
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
    boolean busy) {}
