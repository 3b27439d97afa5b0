package org.weibao.workorder;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.weibao.stock.PartChoice;

/**
 * A part that was used, as a device tells it, perhaps later.
 *
 * @param clientId the device's own name of it; told again it changes nothing
 * @param deviceAt when it was used by the device's clock
 * @param offset what the device's clock is behind ours
 */
public record UsePart(
    Optional<String> clientId, PartChoice choice, Instant deviceAt, Duration offset) {}
