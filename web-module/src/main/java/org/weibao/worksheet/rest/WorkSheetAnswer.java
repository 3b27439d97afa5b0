package org.weibao.worksheet.rest;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weibao.kernel.rest.Instants;
import org.weibao.stock.GoodsUnit;
import org.weibao.workorder.SignedPart;
import org.weibao.worksheet.WorkSheet;

/** A visit as its customer signed it. */
@Schema(name = "WorkSheet", description = "A visit as its customer signed it (S04-9)")
public record WorkSheetAnswer(
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
                "SHA-256 of the sheet that the customer was shown; absent if that was not written"
                    + " down yet")
        String sheetSha256,
    @Schema(
            description =
                "Whether the parts stood under the signature; false for visits that were signed"
                    + " before parts were written down with it")
        boolean partsSigned,
    @Schema(description = "Parts used, without those taken back") List<Part> parts) {

  /** A part. */
  @Schema(name = "WorkSheetPart", description = "A part, in the words of the day of the signature")
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

  static WorkSheetAnswer of(WorkSheet sheet, ZoneId zone) {
    return new WorkSheetAnswer(
        sheet.order().number(),
        sheet.signature().signer(),
        sheet.signature().onPaper(),
        Instants.at(sheet.signature().signedAt(), zone),
        sheet.signature().rating().orElse(null),
        sheet.signature().remark().orElse(null),
        sheet.signature().sha256().orElse(null),
        sheet.signature().sheet().orElse(null),
        sheet.signed(),
        sheet.parts().stream().map(Part::of).toList());
  }
}
