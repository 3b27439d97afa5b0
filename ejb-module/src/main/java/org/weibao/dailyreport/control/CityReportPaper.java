package org.weibao.dailyreport.control;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.weibao.approval.ApprovalView.StepView;
import org.weibao.dailyreport.CityReport;
import org.weibao.report.PaperText;
import org.weibao.report.Sheet;
import org.weibao.report.Sheet.Kind;

/** The supervisor's report of a day as a paper. */
public final class CityReportPaper {

  private final CityReport report;
  private final PaperText text;
  private final Sheet.Lines lines = new Sheet.Lines();

  private CityReportPaper(CityReport report, PaperText text) {
    this.report = report;
    this.text = text;
  }

  /** The paper in a language. */
  public static Sheet of(CityReport report, Locale language, ZoneId zone, Instant printedAt) {
    return new CityReportPaper(report, new PaperText(language, zone)).sheet(printedAt);
  }

  private Sheet sheet(Instant printedAt) {
    people();
    sums();
    missing();
    signature();
    String day = text.date(report.day());
    return new Sheet(
        text.of("dailyreport.city.title"),
        day,
        "S04-16",
        report.city().code() + "  " + text.name(report.city().name(), report.city().nameEn()),
        text.of("dailyreport.paper.total", hours(report.total().minutes())),
        text.of(
            report.signed().isPresent()
                ? "dailyreport.paper.signed"
                : "dailyreport.paper.unsigned"),
        text.printed(printedAt),
        lines.all());
  }

  private void people() {
    lines.section(text.of("dailyreport.people"));
    if (report.lines().isEmpty()) {
      lines.add(Kind.TEXT, text.of("dailyreport.none"));
      return;
    }
    head("dailyreport.field.person");
    for (CityReport.Line line : report.lines()) {
      lines.add(
          Kind.ROW,
          line.personName(),
          text.of(line.serviceClass()),
          String.valueOf(line.jobs()),
          text.of(
              "dailyreport.paper.hours",
              hours(line.minutes()),
              hours(line.travelMinutes()),
              hours(line.labourMinutes())));
    }
  }

  private void sums() {
    lines.section(text.of("dailyreport.sums"));
    head("dailyreport.sum");
    report.sums().forEach(sum -> add(sum, text.of(sum.serviceClass().orElseThrow())));
    add(report.total(), text.of("dailyreport.all-classes"));
  }

  private void add(CityReport.Sum sum, String kind) {
    lines.add(
        Kind.ROW,
        text.of("dailyreport.sum"),
        kind,
        String.valueOf(sum.jobs()),
        text.of(
            "dailyreport.paper.hours",
            hours(sum.minutes()),
            hours(sum.travelMinutes()),
            hours(sum.labourMinutes())));
  }

  private void head(String first) {
    lines.add(
        Kind.HEAD,
        text.of(first),
        text.of("dailyreport.field.class"),
        text.of("dailyreport.field.jobs"),
        text.of("dailyreport.field.time"));
  }

  private void missing() {
    lines.section(text.of("dailyreport.missing"));
    if (report.missing().isEmpty()) {
      lines.add(Kind.TEXT, text.of("dailyreport.missing.none"));
    }
    report
        .missing()
        .forEach(
            person ->
                lines.add(
                    Kind.PAIR, person.personName(), text.of("dailyreport.jobs", person.jobs())));
  }

  private void signature() {
    lines.section(text.of("dailyreport.signature"));
    report.review().ifPresent(review -> review.approval().current().steps().forEach(this::step));
    report
        .signed()
        .ifPresent(signed -> lines.add(Kind.PAIR, text.of("dailyreport.sha256"), signed.sha256()));
    if (report.review().isEmpty()) {
      lines.add(Kind.TEXT, text.of("dailyreport.not-handed-in"));
    }
  }

  private void step(StepView step) {
    lines.add(
        Kind.PAIR,
        text.of(step.role()),
        step.decidedAt()
            .map(at -> step.decidedByName().orElse("") + "  " + text.instant(at))
            .orElseGet(() -> text.of("dailyreport.paper.unsigned")));
  }

  private String hours(int minutes) {
    return text.duration(Duration.ofMinutes(minutes));
  }
}
