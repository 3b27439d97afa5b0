package org.weibao.stock;

import java.util.Optional;

/**
 * What was taken, from where.
 *
 * @param goodsId the goods; empty for a device
 * @param deviceId the device; empty for goods
 */
public record IssuedPart(
    Optional<Long> goodsId, Optional<Long> deviceId, int quantity, long locationId) {}
