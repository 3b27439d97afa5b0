package org.weibao.workorder;

import java.util.Optional;
import org.weibao.stock.GoodsUnit;

/**
 * A part under the customer's signature, in the words of that day.
 *
 * @param code of the goods, or of the device's model
 * @param serial of a device
 * @param unit what the goods are counted in; empty for a device
 */
public record SignedPart(
    String code,
    String name,
    String nameEn,
    Optional<String> serial,
    Optional<GoodsUnit> unit,
    int quantity) {

  /** A part that was used, as it is called now. */
  public static SignedPart of(WorkPartView part) {
    return new SignedPart(
        part.code(), part.name(), part.nameEn(), part.serial(), part.unit(), part.quantity());
  }
}
