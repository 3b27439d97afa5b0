package org.weibao.dailyreport.control;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.weibao.approval.ApprovalView.StepView;
import org.weibao.dailyreport.CityReport;
import org.weibao.kernel.Messages;
import org.weibao.report.Sheet;
import org.weibao.report.Sheet.Kind;

/** The supervisor's report of a day as a paper. */
public final class CityReportPaper {

  private static final int MINUTES_OF_HOUR = 60;

  private final CityReport report;
  private final Locale language;
  private final ZoneId zone;
  private final Sheet.Lines lines = new Sheet.Lines();

  private CityReportPaper(CityReport report, Locale language, ZoneId zone) {
    this.report = report;
    this.language = language;
    this.zone = zone;
  }

  /** The paper in a language. */
  public static Sheet of(CityReport report, Locale language, ZoneId zone, Instant printedAt) {
    return new CityReportPaper(report, language, zone).sheet(printedAt);
  }

  private Sheet sheet(Instant printedAt) {
    people();
    sums();
    missing();
    signature();
    boolean chinese = Locale.CHINESE.getLanguage().equals(language.getLanguage());
    String day = format("format.date", report.day());
    return new Sheet(
        text("dailyreport.city.title"),
        day,
        "S04-16",
        report.city().code() + "  " + (chinese ? report.city().name() : report.city().nameEn()),
        text("dailyreport.paper.total", hours(report.total().minutes())),
        text(
            report.signed().isPresent()
                ? "dailyreport.paper.signed"
                : "dailyreport.paper.unsigned"),
        text("report.printed", at(printedAt)),
        lines.all());
  }

  private void people() {
    lines.section(text("dailyreport.people"));
    if (report.lines().isEmpty()) {
      lines.add(Kind.TEXT, text("dailyreport.none"));
      return;
    }
    head("dailyreport.field.person");
    for (CityReport.Line line : report.lines()) {
      lines.add(
          Kind.ROW,
          line.personName(),
          Messages.text(language, line.serviceClass()),
          String.valueOf(line.jobs()),
          text(
              "dailyreport.paper.hours",
              hours(line.minutes()),
              hours(line.travelMinutes()),
              hours(line.labourMinutes())));
    }
  }

  private void sums() {
    lines.section(text("dailyreport.sums"));
    head("dailyreport.sum");
    report
        .sums()
        .forEach(sum -> add(sum, Messages.text(language, sum.serviceClass().orElseThrow())));
    add(report.total(), text("dailyreport.all-classes"));
  }

  private void add(CityReport.Sum sum, String kind) {
    lines.add(
        Kind.ROW,
        text("dailyreport.sum"),
        kind,
        String.valueOf(sum.jobs()),
        text(
            "dailyreport.paper.hours",
            hours(sum.minutes()),
            hours(sum.travelMinutes()),
            hours(sum.labourMinutes())));
  }

  private void head(String first) {
    lines.add(
        Kind.HEAD,
        text(first),
        text("dailyreport.field.class"),
        text("dailyreport.field.jobs"),
        text("dailyreport.field.time"));
  }

  private void missing() {
    lines.section(text("dailyreport.missing"));
    if (report.missing().isEmpty()) {
      lines.add(Kind.TEXT, text("dailyreport.missing.none"));
    }
    report
        .missing()
        .forEach(
            person ->
                lines.add(Kind.PAIR, person.personName(), text("dailyreport.jobs", person.jobs())));
  }

  private void signature() {
    lines.section(text("dailyreport.signature"));
    report.review().ifPresent(review -> review.approval().current().steps().forEach(this::step));
    report
        .signed()
        .ifPresent(signed -> lines.add(Kind.PAIR, text("dailyreport.sha256"), signed.sha256()));
    if (report.review().isEmpty()) {
      lines.add(Kind.TEXT, text("dailyreport.not-handed-in"));
    }
  }

  private void step(StepView step) {
    lines.add(
        Kind.PAIR,
        Messages.text(language, step.role()),
        step.decidedAt()
            .map(at -> step.decidedByName().orElse("") + "  " + at(at))
            .orElseGet(() -> text("dailyreport.paper.unsigned")));
  }

  private String hours(int minutes) {
    return text("duration.hours", minutes / MINUTES_OF_HOUR, minutes % MINUTES_OF_HOUR);
  }

  private String at(Instant instant) {
    return format("format.instant", instant.atZone(zone));
  }

  private String format(String key, TemporalAccessor value) {
    return DateTimeFormatter.ofPattern(text(key), language).format(value);
  }

  private String text(String key, Object... arguments) {
    return Messages.text(language, key, arguments);
  }
}
