package org.weibao.device;

/**
 * A device with all that is kept of it.
 *
 * @param version for the next change
 * @param changeable whether the caller may change it
 */
public record DeviceDetails(DeviceView device, DeviceData data, int version, boolean changeable) {}
