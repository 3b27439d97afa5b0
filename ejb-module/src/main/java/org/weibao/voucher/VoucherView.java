package org.weibao.voucher;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.weibao.workorder.ServiceClass;

/**
 * A product's voucher, as it goes through one call.
 *
 * @param folder whose folder it is kept in: room, or else the place
 * @param serial where the device is known
 * @param serviceClass as the work was told; before that, whether it is paid or free by the warranty
 * @param openedAt when the product got its voucher
 * @param filedAt when the customer's signature brought it back; empty before
 * @param earlier the product's calls before, the latest first
 */
public record VoucherView(
    String number,
    Optional<String> folder,
    String product,
    String productEn,
    Optional<String> serial,
    ServiceClass serviceClass,
    VoucherState state,
    Instant openedAt,
    Instant takenAt,
    Optional<Instant> sentAt,
    Optional<String> sentByName,
    Optional<Instant> filedAt,
    List<Earlier> earlier) {

  /** Calls are copied. */
  public VoucherView {
    earlier = List.copyOf(earlier);
  }

  /** What was done before. */
  public record Earlier(
      String requestNumber,
      String demand,
      ServiceClass serviceClass,
      Instant receivedAt,
      Optional<Instant> filedAt) {}
}
