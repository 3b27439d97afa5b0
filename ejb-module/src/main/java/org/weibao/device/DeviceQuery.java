package org.weibao.device;

import java.util.Optional;

/**
 * What to search for.
 *
 * @param text part of the serial, the model's code or name, or the location
 * @param projectId only devices of this project
 * @param status only devices in this status
 * @param offset rows to pass over; the installed base is small enough for it
 * @param limit rows at most
 */
public record DeviceQuery(
    Optional<String> text,
    Optional<Long> projectId,
    Optional<DeviceStatus> status,
    int offset,
    int limit) {}
