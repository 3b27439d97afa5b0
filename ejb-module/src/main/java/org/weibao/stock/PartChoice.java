package org.weibao.stock;

import java.util.Optional;

/**
 * What is taken: goods by quantity from a place, or a device by its serial from wherever it is.
 *
 * @param placeCode place of the stock book, with goods
 * @param goodsCode goods by their code
 * @param serial a device that is kept by serial
 * @param quantity how many of the goods; one for a device
 */
public record PartChoice(
    Optional<String> placeCode, Optional<String> goodsCode, Optional<String> serial, int quantity) {

  /** Most that is taken at once. */
  public static final int MOST = 10_000;
}
