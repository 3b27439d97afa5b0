package org.weibao.device.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Devices that fit. */
@Schema(description = "Devices that fit, by serial")
public record DevicePage(
    List<DeviceAnswer> items,
    @Schema(description = "How many fit in all") long total,
    @Schema(description = "Cursor of the following page; absent on the last") String next) {}
