package org.weibao.device;

import org.weibao.kernel.CallContext;

/**
 * Something was corrected of a device on which decisions and books may rest: its model, the day of
 * its installation or acceptance, the end of the supplier's warranty. Told within the change's
 * transaction.
 *
 * @param modelBefore the model that it was thought to be; the same if that was right
 */
public record DeviceFactsChanged(
    long deviceId, long modelBefore, long model, CallContext context) {}
