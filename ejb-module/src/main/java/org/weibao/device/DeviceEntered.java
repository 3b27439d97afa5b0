package org.weibao.device;

import org.weibao.kernel.CallContext;

/** A device was taken on: it is somewhere now, and the stock book has to know. */
public record DeviceEntered(long deviceId, DevicePlace place, CallContext context) {}
