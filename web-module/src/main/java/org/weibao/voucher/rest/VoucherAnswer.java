package org.weibao.voucher.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.voucher.VoucherState;
import org.weibao.voucher.VoucherView;
import org.weibao.workorder.ServiceClass;

/** A product's voucher, as it goes through one call. */
@Schema(
    name = "ServiceVoucher",
    description = "A product's voucher, as it goes through one call (S04-8-b)")
public record VoucherAnswer(
    @Schema(example = "SV2611-000042") String number,
    @Schema(description = "Whose folder it is kept in: room, or else the place") String folder,
    String product,
    String productEn,
    String deviceSerial,
    @Schema(description = "A paid, B by contract, C free, D internal (S04-6)")
        ServiceClass serviceClass,
    VoucherState state,
    @Schema(description = "When the product got its voucher") OffsetDateTime openedAt,
    @Schema(description = "When it was taken out for this call") OffsetDateTime takenAt,
    OffsetDateTime sentAt,
    String sentByName,
    OffsetDateTime filedAt,
    @Schema(description = "The product's calls before, the latest first") List<Earlier> earlier) {

  /** What was done before. */
  @Schema(name = "EarlierCall")
  public record Earlier(
      String requestNumber,
      String demand,
      ServiceClass serviceClass,
      OffsetDateTime receivedAt,
      OffsetDateTime filedAt) {}

  static VoucherAnswer of(VoucherView view, ZoneId zone) {
    return new VoucherAnswer(
        view.number(),
        view.folder().orElse(null),
        view.product(),
        view.productEn(),
        view.serial().orElse(null),
        view.serviceClass(),
        view.state(),
        Instants.at(view.openedAt(), zone),
        Instants.at(view.takenAt(), zone),
        Instants.at(view.sentAt(), zone),
        view.sentByName().orElse(null),
        Instants.at(view.filedAt(), zone),
        view.earlier().stream()
            .map(
                one ->
                    new Earlier(
                        one.requestNumber(),
                        one.demand(),
                        one.serviceClass(),
                        Instants.at(one.receivedAt(), zone),
                        Instants.at(one.filedAt(), zone)))
            .toList());
  }
}
