package org.weibao.voucher.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.stock.GoodsUnit;
import org.weibao.voucher.Voucher;
import org.weibao.workorder.SignedPart;

/** A visit as its customer signed it. */
@Schema(name = "Voucher", description = "A visit as its customer signed it (S04-9)")
public record VoucherAnswer(
    @Schema(description = "Number of the work order") String number,
    String signer,
    boolean onPaper,
    OffsetDateTime signedAt,
    @Schema(description = "1 to 5, the best") Integer rating,
    String remark,
    @Schema(description = "SHA-256 of the signature's picture; absent if it was signed on paper")
        String sha256,
    @Schema(
            description =
                "Whether the parts stood under the signature; false for visits that were signed"
                    + " before parts were written down with it")
        boolean partsSigned,
    @Schema(description = "Parts used, without those taken back") List<Part> parts) {

  /** A part. */
  @Schema(name = "VoucherPart", description = "A part, in the words of the day of the signature")
  public record Part(
      String code, String name, String nameEn, String serial, GoodsUnit unit, int quantity) {

    static Part of(SignedPart part) {
      return new Part(
          part.code(),
          part.name(),
          part.nameEn(),
          part.serial().orElse(null),
          part.unit().orElse(null),
          part.quantity());
    }
  }

  static VoucherAnswer of(Voucher voucher, ZoneId zone) {
    return new VoucherAnswer(
        voucher.order().number(),
        voucher.signature().signer(),
        voucher.signature().onPaper(),
        Instants.at(voucher.signature().signedAt(), zone),
        voucher.signature().rating().orElse(null),
        voucher.signature().remark().orElse(null),
        voucher.signature().sha256().orElse(null),
        voucher.signed(),
        voucher.parts().stream().map(Part::of).toList());
  }
}
