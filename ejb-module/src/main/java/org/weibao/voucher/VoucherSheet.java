package org.weibao.voucher;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.weibao.organization.Role;
import org.weibao.workorder.ServiceClass;

/**
 * The voucher of a product with the calls in which it was taken out (S04-8-b).
 *
 * @param folder whose folder it is kept in: room, or else the place
 * @param serial where the device is known
 * @param openedAt when the product got its voucher
 * @param calls the latest first
 */
public record VoucherSheet(
    String number,
    String projectName,
    String projectNameEn,
    String cityName,
    String cityNameEn,
    Optional<String> folder,
    String product,
    String productEn,
    Optional<String> serial,
    Instant openedAt,
    List<Taken> calls) {

  /** Calls are copied. */
  public VoucherSheet {
    calls = List.copyOf(calls);
  }

  /** Where it is now. */
  public VoucherState state() {
    return calls.get(0).state();
  }

  /**
   * One call in which it was taken out.
   *
   * @param takenByName who registered the call
   * @param sentTo who dispatches by the packs of that day; empty before it was sent, and where that
   *     was not written down yet
   * @param technicians who went with it, the first first
   * @param workOrder number of the last visit of the call
   * @param filedAt when it was back in the folder; empty before
   */
  public record Taken(
      String requestNumber,
      String demand,
      ServiceClass serviceClass,
      VoucherState state,
      Instant receivedAt,
      Instant takenAt,
      Optional<String> takenByName,
      Optional<Instant> sentAt,
      Optional<String> sentByName,
      List<Role> sentTo,
      Optional<String> technicians,
      Optional<String> workOrder,
      Optional<Instant> filedAt) {

    /** Roles are copied. */
    public Taken {
      sentTo = List.copyOf(sentTo);
    }
  }
}
