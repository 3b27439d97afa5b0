package org.weibao.device;

import org.weibao.kernel.CallContext;

/** A device that was taken on by mistake is nowhere again. */
public record DeviceWithdrawn(long deviceId, CallContext context) {}
