package org.weibao.contact;

import java.time.LocalDate;
import java.util.Optional;

/** A project as far as contacts need it. */
public record ContactSite(
    long projectId,
    String code,
    String name,
    String nameEn,
    String cityName,
    String cityNameEn,
    String centerName,
    String centerNameEn,
    Optional<LocalDate> completedOn,
    Optional<LocalDate> handedOverOn) {}
