package org.weibao.routine;

import java.util.Optional;
import org.weibao.device.DeviceCategory;
import org.weibao.policy.LocalNames;

/**
 * What was found at a point of the checklist.
 *
 * @param source clause or house rule that the point comes from
 * @param requestNumber the request that a failure raised
 */
public record CheckView(
    long id,
    String item,
    Optional<DeviceCategory> deviceClass,
    LocalNames names,
    String source,
    CheckOutcome outcome,
    Optional<String> note,
    Optional<String> requestNumber) {}
