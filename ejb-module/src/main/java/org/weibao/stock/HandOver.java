package org.weibao.stock;

import java.util.Optional;

/**
 * Goods or a device on the way between a city's store and a technician's bag.
 *
 * @param out from the store into the bag; else back
 * @param cityId whose store
 * @param personId whose bag
 * @param goodsCode goods by their code, with a quantity
 * @param serial or a device by its serial
 */
public record HandOver(
    boolean out,
    long cityId,
    long personId,
    Optional<String> goodsCode,
    Optional<String> serial,
    int quantity) {}
