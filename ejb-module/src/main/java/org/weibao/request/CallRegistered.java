package org.weibao.request;

import java.util.Optional;
import org.weibao.kernel.CallContext;

/**
 * A call was registered in a project whose packs send the product's voucher along (S04-8-b); told
 * within the transaction of the registration.
 *
 * @param deviceId of the device, where its serial is known
 * @param by who registered it
 */
public record CallRegistered(RequestView request, Optional<Long> deviceId, CallContext by) {}
