package org.weibao.report;

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

/** Texts of a paper in one language, in the forms that the pages use. */
public final class PaperText {

  private static final int MINUTES_OF_HOUR = 60;

  private final Locale language;
  private final ZoneId zone;

  /**
   * In a language.
   *
   * @param zone in which instants are told
   */
  public PaperText(Locale language, ZoneId zone) {
    this.language = language;
    this.zone = zone;
  }

  /** The reader's. */
  public Locale language() {
    return language;
  }

  /** A text of the catalogue, with {@code {0}} and so on filled in. */
  public String of(String key, Object... arguments) {
    return Messages.text(language, key, arguments);
  }

  /** A constant in words. */
  public String of(Enum<?> constant) {
    return Messages.text(language, constant);
  }

  /**
   * The name that readers of the language use.
   *
   * @param english may be empty or missing; then the Chinese one does
   */
  public String name(String chinese, String english) {
    boolean ours = language.getLanguage().equals(Locale.CHINESE.getLanguage());
    return ours || english == null || english.isBlank() ? chinese : english;
  }

  /** A text, or that there is none. */
  public String or(Optional<String> text) {
    return text.orElseGet(this::none);
  }

  /** That there is none. */
  public String none() {
    return of("fact.none");
  }

  /** Yes or no. */
  public String yesNo(boolean answer) {
    return of(answer ? "report.yes" : "report.no");
  }

  /** Day and time in the zone. */
  public String instant(Instant at) {
    return format("format.instant", at.atZone(zone));
  }

  /** A day. */
  public String date(LocalDate day) {
    return format("format.date", day);
  }

  /** The day of an instant in the zone. */
  public String date(Instant at) {
    return format("format.date", at.atZone(zone));
  }

  /** A month. */
  public String month(YearMonth month) {
    return format("format.month", month);
  }

  /** Hours and minutes, the way people say how long somebody took. */
  public String duration(Duration duration) {
    long minutes = Math.max(0, duration.toMinutes());
    return minutes < MINUTES_OF_HOUR
        ? of("duration.minutes", minutes)
        : of("duration.hours", minutes / MINUTES_OF_HOUR, minutes % MINUTES_OF_HOUR);
  }

  /** A count with its separators. */
  public String number(long count) {
    return String.format(language, "%,d", count);
  }

  /** When it was printed, as it stands at the foot. */
  public String printed(Instant at) {
    return of("report.printed", instant(at));
  }

  private String format(String key, TemporalAccessor value) {
    return DateTimeFormatter.ofPattern(of(key), language).format(value);
  }
}
