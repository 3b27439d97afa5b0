package org.weibao.report.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.Messages;
import org.weibao.project.ProjectView;

/** Texts of a report in one language, in the forms that the pages use. */
final class ReportText {

  /** Name of the title among the texts of {@link #header}. */
  static final String TITLE = "title";

  private static final int MINUTES_OF_HOUR = 60;

  private final Locale language;
  private final ZoneId zone;

  ReportText(Locale language, ZoneId zone) {
    this.language = language;
    this.zone = zone;
  }

  Locale language() {
    return language;
  }

  String of(String key, Object... arguments) {
    return Messages.text(language, key, arguments);
  }

  String of(Enum<?> constant) {
    return Messages.text(language, constant);
  }

  /** The name that readers of the language use. */
  String name(String chinese, String english) {
    return language.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english;
  }

  String or(Optional<String> text) {
    return text.orElseGet(() -> of("fact.none"));
  }

  String yesNo(boolean answer) {
    return of(answer ? "report.yes" : "report.no");
  }

  String instant(Instant at) {
    return format("format.instant", at.atZone(zone));
  }

  String date(LocalDate day) {
    return format("format.date", day);
  }

  String date(Instant at) {
    return format("format.date", at.atZone(zone));
  }

  String month(YearMonth month) {
    return format("format.month", month);
  }

  /** Hours and minutes, the way people say how long somebody took. */
  String duration(Duration duration) {
    long minutes = Math.max(0, duration.toMinutes());
    return minutes < MINUTES_OF_HOUR
        ? of("duration.minutes", minutes)
        : of("duration.hours", minutes / MINUTES_OF_HOUR, minutes % MINUTES_OF_HOUR);
  }

  String number(long count) {
    return String.format(language, "%,d", count);
  }

  /**
   * The texts above the table, by the names that the templates use.
   *
   * @param title key of the form's title
   * @param form key of the form's code
   * @param asOf line that says up to when, or for whom
   */
  Map<String, String> header(
      String title,
      String form,
      ProjectView project,
      YearMonth month,
      String asOf,
      Instant printedAt) {
    return Map.of(
        TITLE,
        of(title),
        "form",
        of(form),
        "month",
        month(month),
        "project",
        project.code() + "  " + name(project.name(), project.nameEn()),
        "center",
        of(
            "report.center",
            name(project.propertyCenterName(), project.propertyCenterNameEn()),
            name(project.cityName(), project.cityNameEn())),
        "asOf",
        asOf,
        "printed",
        of("report.printed", instant(printedAt)));
  }

  private String format(String key, TemporalAccessor value) {
    return DateTimeFormatter.ofPattern(of(key), language).format(value);
  }
}
