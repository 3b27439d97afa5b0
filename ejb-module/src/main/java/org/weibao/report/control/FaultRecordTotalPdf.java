package org.weibao.report.control;

import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weibao.repair.FaultRecordView;
import org.weibao.report.FaultRecordTotal;
import org.weibao.report.FaultRecordTotal.CauseCount;
import org.weibao.report.FaultRecordTotal.Counts;
import org.weibao.report.FaultRecordTotal.ModelCount;
import org.weibao.report.PaperText;

/** The pages of the F1 total. */
public final class FaultRecordTotalPdf {

  private final FaultRecordTotal total;
  private final PaperText text;
  private final ReportRows rows = new ReportRows();

  private FaultRecordTotalPdf(FaultRecordTotal total, PaperText text) {
    this.total = total;
    this.text = text;
  }

  /** Writes the total in a language. */
  public static void write(
      FaultRecordTotal total, Locale language, ZoneId zone, Instant printedAt, OutputStream out) {
    new FaultRecordTotalPdf(total, new PaperText(language, zone)).write(printedAt, out);
  }

  private void write(Instant printedAt, OutputStream out) {
    figures();
    records();
    causes();
    replaced();
    PdfPages.write(
        "fault-record-total",
        text,
        ReportHeader.of(
            text,
            "report.f1.title",
            "report.f1.form",
            total.project(),
            total.month(),
            text.of(
                "report.f1.due",
                text.of(total.recipient()),
                text.date(total.dueOn()),
                total.clause()),
            printedAt),
        rows,
        out);
  }

  private void figures() {
    Counts counts = total.counts();
    rows.add(
        text.of("report.f1.figures"),
        "FIGURES",
        text.of("report.f1.records"),
        text.number(counts.records()),
        text.of("report.f1.emergencies"),
        text.number(counts.emergencies()),
        text.of("report.f1.solved"),
        text.number(counts.solvedOnSpot()),
        text.of("report.f1.replacements"),
        text.number(counts.replacements()),
        text.of("report.f1.warranty"),
        text.number(counts.inWarranty()) + " / " + text.number(counts.outOfWarranty()),
        text.of("report.f1.reviewed"),
        text.number(counts.reviewed()));
  }

  private void records() {
    String section = text.of("report.f1.list");
    for (FaultRecordView line : total.records()) {
      rows.add(
          section,
          "RECORDS",
          line.number() + "\n" + line.requestNumber(),
          lines(line.roomLabel().stream(), line.ownerName().stream()),
          device(line),
          text.instant(line.reportedAt())
              + "\n"
              + text.instant(line.arrivedAt())
              + "\n"
              + text.instant(line.doneAt()),
          lines(Stream.of(text.of(line.cause())), line.causeText().stream()),
          line.handling(),
          outcome(line),
          line.serviceCase()
              + "\n"
              + text.of(line.inWarranty() ? "report.in-warranty" : "report.out-of-warranty"),
          lines(Stream.of(line.technicianName()), line.reviewedByName().stream()));
    }
    if (total.records().isEmpty()) {
      rows.addNothing(section, text.of("report.f1.empty"));
    }
  }

  private String device(FaultRecordView line) {
    Stream<String> model =
        line.modelName().map(name -> text.name(name, line.modelNameEn().orElse(name))).stream();
    return lines(model, line.deviceSerial().stream());
  }

  private String outcome(FaultRecordView line) {
    String emergency = line.emergency() ? text.of("report.f1.emergency") : "";
    String solved = text.of(line.solvedOnSpot() ? "report.f1.on-spot" : "report.f1.not-on-spot");
    String exchange =
        line.replaced()
            ? text.of("report.f1.exchange", text.or(line.oldSerial()), text.or(line.newSerial()))
            : "";
    return Stream.of(emergency, solved, exchange)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private void causes() {
    for (CauseCount line : total.causes()) {
      rows.add(
          text.of("report.f1.causes"),
          "COUNTS",
          text.of(line.cause()),
          text.number(line.records()));
    }
  }

  private void replaced() {
    for (ModelCount line : total.replaced()) {
      rows.add(
          text.of("report.f1.models"),
          "COUNTS",
          text.name(line.modelName(), line.modelNameEn()),
          text.number(line.quantity()));
    }
  }

  private String lines(Stream<String> first, Stream<String> then) {
    String lines = Stream.concat(first, then).collect(Collectors.joining("\n"));
    return lines.isEmpty() ? text.of("fact.none") : lines;
  }
}
