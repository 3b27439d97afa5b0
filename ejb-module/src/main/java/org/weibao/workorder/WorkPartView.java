package org.weibao.workorder;

import java.time.Instant;
import java.util.Optional;
import org.weibao.stock.GoodsUnit;
import org.weibao.stock.PartPlace;

/**
 * A part that was used on a visit.
 *
 * @param code code of the goods, or of the device's model
 * @param serial of a device
 * @param unit what the goods are counted in; empty for a device
 * @param place where it was taken from
 * @param usedAt by the device's clock, put right by its offset
 * @param backReason why it was taken back; empty if it was not
 */
public record WorkPartView(
    long id,
    String workOrder,
    String code,
    String name,
    String nameEn,
    Optional<String> serial,
    Optional<GoodsUnit> unit,
    int quantity,
    PartPlace place,
    Instant usedAt,
    Instant receivedAt,
    String byName,
    Optional<Instant> backAt,
    Optional<String> backByName,
    Optional<String> backReason) {

  /** Whether it was taken back. */
  public boolean isBack() {
    return backAt.isPresent();
  }
}
