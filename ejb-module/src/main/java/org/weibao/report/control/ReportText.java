package org.weibao.report.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import org.weibao.kernel.Messages;

/** Texts of a report in one language, in the forms that the pages use. */
final class ReportText {

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

  private String format(String key, TemporalAccessor value) {
    return DateTimeFormatter.ofPattern(of(key), language).format(value);
  }
}
