package org.weibao.device;

import java.time.LocalDate;
import java.util.Optional;

/** One stay of a device at a place; open while nothing was removed. */
public record InstallationView(
    long projectId,
    String projectName,
    String projectNameEn,
    Optional<String> roomLabel,
    Optional<String> location,
    LocalDate installedOn,
    Optional<LocalDate> removedOn,
    Optional<String> replacedBySerial) {}
