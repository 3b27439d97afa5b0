package org.weibao.project;

import java.time.LocalDate;
import java.util.Optional;

/** A project with the facts in force today. Arrival in calendar hours. */
public record ProjectView(
    long id,
    String code,
    String name,
    String nameEn,
    String cityName,
    String cityNameEn,
    long propertyCenterId,
    String propertyCenterName,
    String propertyCenterNameEn,
    Optional<LocalDate> completedOn,
    Optional<LocalDate> handedOverOn,
    Optional<LocalDate> movedInOn,
    Optional<LocalDate> warrantyEndsOn,
    Optional<TeamStatus> teamStatus,
    Optional<Integer> contractArrivalHours) {}
