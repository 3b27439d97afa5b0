package org.weibao.workorder;

import java.util.Optional;

/**
 * A device that was scanned.
 *
 * @param workOrder the caller's own visit to it
 */
public record ScannedDevice(String serial, Optional<String> workOrder) {}
