package org.weibao.voucher.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.organization.Role;
import org.weibao.voucher.VoucherSheet;
import org.weibao.voucher.VoucherState;
import org.weibao.workorder.ServiceClass;

/** A product's voucher with its calls. */
@Schema(
    name = "ServiceVoucherSheet",
    description = "A product's voucher with the calls in which it was taken out (S04-8-b)")
public record VoucherSheetAnswer(
    @Schema(example = "SV2611-000042") String number,
    String projectName,
    String projectNameEn,
    @Schema(description = "Whose folder it is kept in: room, or else the place") String folder,
    String product,
    String productEn,
    String deviceSerial,
    @Schema(description = "Where it is now") VoucherState state,
    @Schema(description = "When the product got its voucher") OffsetDateTime openedAt,
    @Schema(description = "The latest first") List<Taken> calls) {

  /** A call. */
  @Schema(name = "ServiceVoucherCall")
  public record Taken(
      String requestNumber,
      String demand,
      ServiceClass serviceClass,
      VoucherState state,
      OffsetDateTime receivedAt,
      OffsetDateTime takenAt,
      @Schema(description = "Who registered the call") String takenByName,
      OffsetDateTime sentAt,
      String sentByName,
      @Schema(description = "Who dispatches by the packs of that day") List<Role> sentTo,
      @Schema(description = "Who went with it") String technicians,
      @Schema(description = "The last visit of the call") String workOrder,
      @Schema(description = "When it was back in the folder") OffsetDateTime filedAt) {}

  static VoucherSheetAnswer of(VoucherSheet sheet, ZoneId zone) {
    return new VoucherSheetAnswer(
        sheet.number(),
        sheet.projectName(),
        sheet.projectNameEn(),
        sheet.folder().orElse(null),
        sheet.product(),
        sheet.productEn(),
        sheet.serial().orElse(null),
        sheet.state(),
        Instants.at(sheet.openedAt(), zone),
        sheet.calls().stream().map(call -> taken(call, zone)).toList());
  }

  private static Taken taken(VoucherSheet.Taken call, ZoneId zone) {
    return new Taken(
        call.requestNumber(),
        call.demand(),
        call.serviceClass(),
        call.state(),
        Instants.at(call.receivedAt(), zone),
        Instants.at(call.takenAt(), zone),
        call.takenByName().orElse(null),
        Instants.at(call.sentAt(), zone),
        call.sentByName().orElse(null),
        call.sentTo(),
        call.technicians().orElse(null),
        call.workOrder().orElse(null),
        Instants.at(call.filedAt(), zone));
  }
}
