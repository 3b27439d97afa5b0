package org.weibao.worksheet.control;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.weibao.report.PaperText;
import org.weibao.report.Sheet;
import org.weibao.report.Sheet.Kind;
import org.weibao.workorder.SignatureView;
import org.weibao.workorder.SignedPart;
import org.weibao.workorder.WorkOrderView;
import org.weibao.worksheet.WorkSheet;

/** A sheet as a paper. */
public final class WorkSheetPaper {

  private final WorkSheet sheet;
  private final WorkOrderView order;
  private final Optional<byte[]> drawn;
  private final PaperText text;
  private final Sheet.Lines lines = new Sheet.Lines();

  private WorkSheetPaper(WorkSheet sheet, Optional<byte[]> drawn, PaperText text) {
    this.sheet = sheet;
    this.drawn = drawn;
    this.order = sheet.order();
    this.text = text;
  }

  /**
   * The paper in a language.
   *
   * @param drawn the customer's signature as PNG; empty if he signed on paper
   */
  public static Sheet of(
      WorkSheet sheet, Optional<byte[]> drawn, Locale language, ZoneId zone, Instant printedAt) {
    return new WorkSheetPaper(sheet, drawn, new PaperText(language, zone)).sheet(printedAt);
  }

  private Sheet sheet(Instant printedAt) {
    work();
    parts();
    signature();
    return new Sheet(
        text.of("worksheet.title"),
        order.number(),
        "S04-9",
        text.name(order.projectName(), order.projectNameEn())
            + order.roomLabel().map(room -> "  " + room).orElse(""),
        text.name(order.cityName(), order.cityNameEn()),
        text.of("worksheet.signed-at", text.instant(sheet.signature().signedAt())),
        text.printed(printedAt),
        lines.all());
  }

  private void work() {
    lines.section(text.of("worksheet.work"));
    lines.add(Kind.TEXT, order.task());
    order.requestNumber().ifPresent(number -> pair("return.field.request", number));
    order.deviceSerial().ifPresent(serial -> pair("request.field.device", serial));
    pair("dispatch.who", String.join(", ", order.names()));
    pair("worksheet.arrived", order.arrivedAt().map(text::instant).orElseGet(text::none));
    pair("worksheet.finished", order.finishedAt().map(text::instant).orElseGet(text::none));
    pair(
        "worksheet.solved",
        order
            .solved()
            .map(solved -> text.of(solved ? "worksheet.solved.yes" : "worksheet.solved.no"))
            .orElseGet(text::none));
    order.serviceClass().ifPresent(kind -> pair("work.serviceClass", text.of(kind)));
    order.labourMinutes().ifPresent(minutes -> pair("work.labourMinutes", String.valueOf(minutes)));
    order.travelMinutes().ifPresent(minutes -> pair("work.travelMinutes", String.valueOf(minutes)));
    order.faultRecord().ifPresent(number -> pair("worksheet.fault-record", number));
  }

  private void parts() {
    lines.section(text.of("part.title"));
    if (!sheet.signed()) {
      lines.add(Kind.TEXT, text.of("worksheet.parts.later"));
    }
    if (sheet.parts().isEmpty()) {
      lines.add(Kind.TEXT, text.of("part.none"));
      return;
    }
    lines.add(
        Kind.HEAD,
        text.of("part.field.part"),
        text.of("worksheet.part.code"),
        text.of("part.field.serial"),
        text.of("stock.field.quantity"));
    for (SignedPart part : sheet.parts()) {
      lines.add(
          Kind.ROW,
          text.name(part.name(), part.nameEn()),
          part.code(),
          part.serial().orElseGet(text::none),
          part.quantity() + part.unit().map(unit -> " " + text.of(unit)).orElse(""));
    }
  }

  private void signature() {
    SignatureView signature = sheet.signature();
    lines.section(text.of("work.signature"));
    pair("work.signer", signature.signer());
    lines.drawn(text.of("work.signature"), drawn);
    pair(
        "worksheet.how",
        text.of(signature.onPaper() ? "worksheet.how.paper" : "worksheet.how.screen")
            + "  "
            + text.instant(signature.signedAt()));
    pair("work.rating", signature.rating().map(String::valueOf).orElseGet(text::none));
    pair("work.remark", signature.remark().orElseGet(text::none));
    signature.sha256().ifPresent(hash -> pair("worksheet.sha256", hash));
  }

  private void pair(String key, String value) {
    lines.add(Kind.PAIR, text.of(key), value);
  }
}
