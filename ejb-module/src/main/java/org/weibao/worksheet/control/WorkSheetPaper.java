package org.weibao.worksheet.control;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.kernel.Messages;
import org.weibao.report.Sheet;
import org.weibao.report.Sheet.Kind;
import org.weibao.workorder.SignatureView;
import org.weibao.workorder.SignedPart;
import org.weibao.workorder.WorkMateView;
import org.weibao.workorder.WorkOrderView;
import org.weibao.worksheet.WorkSheet;

/** A sheet as a paper. */
public final class WorkSheetPaper {

  private final WorkSheet sheet;
  private final WorkOrderView order;
  private final Locale language;
  private final ZoneId zone;
  private final Sheet.Lines lines = new Sheet.Lines();

  private WorkSheetPaper(WorkSheet sheet, Locale language, ZoneId zone) {
    this.sheet = sheet;
    this.order = sheet.order();
    this.language = language;
    this.zone = zone;
  }

  /** The paper in a language. */
  public static Sheet of(WorkSheet sheet, Locale language, ZoneId zone, Instant printedAt) {
    return new WorkSheetPaper(sheet, language, zone).sheet(printedAt);
  }

  private Sheet sheet(Instant printedAt) {
    work();
    parts();
    signature();
    return new Sheet(
        text("worksheet.title"),
        order.number(),
        "S04-9",
        named(order.projectName(), order.projectNameEn())
            + order.roomLabel().map(room -> "  " + room).orElse(""),
        named(order.cityName(), order.cityNameEn()),
        text("worksheet.signed-at", at(sheet.signature().signedAt())),
        text("report.printed", at(printedAt)),
        lines.all());
  }

  private void work() {
    lines.section(text("worksheet.work"));
    lines.add(Kind.TEXT, order.task());
    order.requestNumber().ifPresent(number -> pair("return.field.request", number));
    order.deviceSerial().ifPresent(serial -> pair("request.field.device", serial));
    pair(
        "dispatch.who",
        Stream.concat(
                Stream.of(order.technicianName()),
                order.mates().stream().filter(WorkMateView::isGoing).map(WorkMateView::name))
            .collect(Collectors.joining(", ")));
    pair("worksheet.arrived", order.arrivedAt().map(this::at).orElseGet(this::none));
    pair("worksheet.finished", order.finishedAt().map(this::at).orElseGet(this::none));
    pair(
        "worksheet.solved",
        order
            .solved()
            .map(solved -> text(solved ? "worksheet.solved.yes" : "worksheet.solved.no"))
            .orElseGet(this::none));
    order
        .serviceClass()
        .ifPresent(kind -> pair("work.serviceClass", Messages.text(language, kind)));
    order.labourMinutes().ifPresent(minutes -> pair("work.labourMinutes", String.valueOf(minutes)));
    order.travelMinutes().ifPresent(minutes -> pair("work.travelMinutes", String.valueOf(minutes)));
    order.faultRecord().ifPresent(number -> pair("worksheet.fault-record", number));
  }

  private void parts() {
    lines.section(text("part.title"));
    if (!sheet.signed()) {
      lines.add(Kind.TEXT, text("worksheet.parts.later"));
    }
    if (sheet.parts().isEmpty()) {
      lines.add(Kind.TEXT, text("part.none"));
      return;
    }
    lines.add(
        Kind.HEAD,
        text("part.field.part"),
        text("worksheet.part.code"),
        text("part.field.serial"),
        text("stock.field.quantity"));
    for (SignedPart part : sheet.parts()) {
      lines.add(
          Kind.ROW,
          named(part.name(), part.nameEn()),
          part.code(),
          part.serial().orElseGet(this::none),
          part.quantity()
              + part.unit().map(unit -> " " + Messages.text(language, unit)).orElse(""));
    }
  }

  private void signature() {
    SignatureView signature = sheet.signature();
    lines.section(text("work.signature"));
    pair("work.signer", signature.signer());
    pair(
        "worksheet.how",
        text(signature.onPaper() ? "worksheet.how.paper" : "worksheet.how.screen")
            + "  "
            + at(signature.signedAt()));
    pair("work.rating", signature.rating().map(String::valueOf).orElseGet(this::none));
    pair("work.remark", signature.remark().orElseGet(this::none));
    signature.sha256().ifPresent(hash -> pair("worksheet.sha256", hash));
  }

  private void pair(String key, String value) {
    lines.add(Kind.PAIR, text(key), value);
  }

  private String named(String chinese, String english) {
    return Locale.CHINESE.getLanguage().equals(language.getLanguage()) ? chinese : english;
  }

  private String none() {
    return text("fact.none");
  }

  private String at(Instant instant) {
    return DateTimeFormatter.ofPattern(text("format.instant"), language)
        .format(instant.atZone(zone));
  }

  private String text(String key, Object... arguments) {
    return Messages.text(language, key, arguments);
  }
}
