package org.weibao.report.control;

import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.weibao.repair.FaultRecordView;
import org.weibao.report.MonthlyReport;
import org.weibao.report.MonthlyReport.Arrival;
import org.weibao.report.MonthlyReport.CaseCount;
import org.weibao.report.MonthlyReport.Counts;
import org.weibao.report.MonthlyReport.Leftover;
import org.weibao.report.MonthlyReport.ReturnLine;
import org.weibao.report.PaperText;
import org.weibao.routine.RoutineCounts;

/** The pages of form F4. */
public final class MonthlyReportPdf {

  private final MonthlyReport report;
  private final PaperText text;
  private final ReportRows rows = new ReportRows();

  private MonthlyReportPdf(MonthlyReport report, PaperText text) {
    this.report = report;
    this.text = text;
  }

  /** Writes the report in a language. */
  public static void write(
      MonthlyReport report, Locale language, ZoneId zone, Instant printedAt, OutputStream out) {
    new MonthlyReportPdf(report, new PaperText(language, zone)).write(printedAt, out);
  }

  private void write(Instant printedAt, OutputStream out) {
    figures();
    routine();
    cases();
    arrivals();
    replacements();
    returns();
    leftovers();
    PdfPages.write(
        "monthly-report",
        text,
        ReportHeader.of(
            text,
            "report.f4.title",
            "report.f4.form",
            report.project(),
            report.month(),
            text.of("report.as-of", text.instant(report.asOf())),
            printedAt),
        rows,
        out);
  }

  private void figures() {
    String section = text.of("report.f4.figures");
    Counts counts = report.counts();
    rows.add(
        section,
        "FIGURES",
        text.of("report.f4.carried-over"),
        text.number(counts.carriedOver()),
        text.of("report.f4.received"),
        text.number(counts.received()),
        text.of("report.f4.closed"),
        text.number(counts.closed()),
        text.of("report.f4.open"),
        text.number(counts.open()));
    rows.add(
        section,
        "FIGURES",
        text.of("report.f4.emergencies"),
        text.number(counts.emergencies()),
        text.of("report.f4.late"),
        text.number(counts.late()),
        text.of("report.f4.repeats"),
        text.number(counts.repeats()),
        text.of("report.f4.average-arrival"),
        counts.averageArrival().map(text::duration).orElseGet(() -> text.of("fact.none")));
    rows.add(
        section,
        "FIGURES",
        text.of("report.f4.replacements-and-returns"),
        text.number(report.replacements().size()) + " / " + text.number(report.returns().size()),
        "",
        "",
        "",
        "",
        "",
        "");
    if (report.isEmpty()) {
      rows.addNothing(section, text.of("report.f4.empty"));
    }
  }

  private void routine() {
    RoutineCounts routine = report.routine();
    rows.add(
        text.of("report.f4.routine"),
        "FIGURES",
        text.of("report.f4.routine.planned"),
        text.number(routine.planned()),
        text.of("report.f4.routine.held"),
        text.number(routine.held()),
        text.of("report.f4.routine.late"),
        text.number(routine.heldLate()),
        text.of("report.f4.routine.missed"),
        text.number(routine.missed()));
  }

  private void cases() {
    String section = text.of("report.f4.cases");
    for (CaseCount line : report.cases()) {
      rows.add(
          section,
          "CASES",
          line.serviceCase(),
          text.of("case." + line.serviceCase()),
          text.number(line.received()),
          text.number(line.emergencies()),
          text.number(line.late()));
    }
    ensureSomething(section, report.cases().isEmpty());
  }

  private void arrivals() {
    String section = text.of("report.f4.arrivals");
    for (Arrival line : report.arrivals()) {
      rows.add(
          section,
          "ARRIVALS",
          line.requestNumber(),
          text.or(line.place()),
          line.serviceCase() + line.ground().map(ground -> "  " + text.of(ground)).orElse(""),
          text.instant(line.receivedAt()),
          text.or(line.dueAt().map(text::instant)),
          text.or(line.arrivedAt().map(text::instant)),
          text.or(line.took().map(text::duration)),
          line.late() ? text.of("report.late") : "");
    }
    ensureSomething(section, report.arrivals().isEmpty());
  }

  private void replacements() {
    String section = text.of("report.f4.replacements");
    for (FaultRecordView line : report.replacements()) {
      rows.add(
          section,
          "REPLACED",
          line.number(),
          text.or(line.roomLabel()),
          text.name(line.modelName().orElse(""), line.modelNameEn().orElse("")),
          text.or(line.oldSerial()),
          text.or(line.newSerial()),
          text.date(line.doneAt()),
          text.yesNo(line.inWarranty()));
    }
    ensureSomething(section, report.replacements().isEmpty());
  }

  private void returns() {
    String section = text.of("report.f4.returns");
    for (ReturnLine line : report.returns()) {
      rows.add(
          section,
          "RETURNS",
          line.number(),
          text.name(line.modelName(), line.modelNameEn()),
          line.serial(),
          text.name(line.supplierName(), line.supplierNameEn()),
          text.date(line.requestedAt()),
          text.of(line.statusNow()));
    }
    ensureSomething(section, report.returns().isEmpty());
  }

  private void leftovers() {
    String section = text.of("report.f4.leftovers");
    for (Leftover line : report.leftovers()) {
      rows.add(
          section,
          "LEFTOVERS",
          line.requestNumber(),
          text.or(line.place()),
          line.demand(),
          text.date(line.receivedAt()),
          text.number(line.daysOpen()),
          text.of(line.statusNow()));
    }
    ensureSomething(section, report.leftovers().isEmpty());
  }

  private void ensureSomething(String section, boolean empty) {
    if (empty) {
      rows.addNothing(section, text.of("report.nothing"));
    }
  }
}
