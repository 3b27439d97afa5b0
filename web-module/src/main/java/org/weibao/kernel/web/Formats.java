package org.weibao.kernel.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Currency;
import java.util.Locale;
import java.util.function.Supplier;
import org.weibao.kernel.Messages;
import org.weibao.kernel.Spans;
import org.weibao.kernel.listing.CellText;

/** Values as people read them, in the page's language and the reader's time zone. */
@Named("fmt")
@ApplicationScoped
public class Formats {

  private static final Currency YUAN = Currency.getInstance("CNY");

  @Inject Clock clock;
  @Inject PageZone zone;

  /** Tests have no page. */
  Supplier<Locale> language = Texts::pageLocale;

  /**
   * Day and time to the minute; empty for null. A zone other than the department's is named, so
   * that two people who read the same time aloud mean the same.
   */
  public String instant(Instant instant) {
    if (instant == null) {
      return "";
    }
    String text = formatted("format.instant", instant.atZone(zone.zone()));
    return zone.zone().getRules().getOffset(instant).equals(departmentOffset(instant))
        ? text
        : fill("format.instant-in-zone", text, offset(zone.zone(), instant));
  }

  /** A zone's distance from universal time, for example UTC+8 or UTC−3:30. */
  public static String offset(ZoneId zone, Instant at) {
    return Spans.offset(zone, at);
  }

  private ZoneOffset departmentOffset(Instant at) {
    return clock.getZone().getRules().getOffset(at);
  }

  /** An instant as machines read it in a {@code time} element. */
  public String iso(Instant instant) {
    return instant == null ? "" : instant.toString();
  }

  /** A day; empty for null. */
  public String date(LocalDate date) {
    return date == null ? "" : formatted("format.date", date);
  }

  /** A calendar month; empty for null. */
  public String month(YearMonth month) {
    return month == null ? "" : formatted("format.month", month.atDay(1));
  }

  /** An amount of yuan; empty for null. */
  public String money(BigDecimal amount) {
    if (amount == null) {
      return "";
    }
    NumberFormat format = NumberFormat.getCurrencyInstance(language.get());
    format.setCurrency(YUAN);
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    return format.format(amount);
  }

  /** A whole number with its thousands set apart. */
  public String count(Number number) {
    return number == null ? "" : NumberFormat.getIntegerInstance(language.get()).format(number);
  }

  /** An enum constant in words; empty for null. */
  public String text(Enum<?> constant) {
    return constant == null ? "" : Messages.text(language.get(), constant);
  }

  /** Yes or no. */
  public String yes(boolean value) {
    return Messages.text(language.get(), value ? "word.yes" : "word.no");
  }

  /** A text with its values filled in. */
  public String fill(String key, Object... values) {
    return Messages.text(language.get(), key, values);
  }

  /** A text, or {@code otherwise} where the catalogue has none. */
  public String fillOr(String otherwise, String key) {
    Locale locale = language.get();
    return Messages.bundle(locale).containsKey(key) ? Messages.text(locale, key) : otherwise;
  }

  /** The Chinese name on Chinese pages, otherwise the English one; names are data, kept twice. */
  public String name(String chinese, String english) {
    return isChinese() || english == null ? chinese : english;
  }

  /** A name that is kept in three languages. */
  public String names(org.weibao.kernel.listing.Named names) {
    return cells().of(names);
  }

  /**
   * How long until a deadline, or how long since it passed, measured at {@code until} (now if
   * null).
   */
  public String distance(Instant deadline, Instant until) {
    if (deadline == null) {
      return "";
    }
    return until == null
        ? Spans.untilOpen(language.get(), deadline, clock.instant())
        : Spans.untilMet(language.get(), deadline, until);
  }

  /** Whether an instant is over. */
  public boolean past(Instant instant) {
    return instant.isBefore(clock.instant());
  }

  /** How long something has waited. */
  public String waiting(Instant since) {
    return fill("clock.waits", span(Duration.between(since, clock.instant())));
  }

  /** A length of time, in the two units that matter. */
  public String span(Duration duration) {
    return Spans.text(language.get(), duration);
  }

  /** A length of time; empty for null. */
  public String duration(Duration duration) {
    return duration == null ? "" : span(duration);
  }

  /** The same words for a class that does not know pages. */
  public CellText cells() {
    return new CellText(language.get(), zone.zone(), clock);
  }

  private boolean isChinese() {
    return Locale.CHINESE.getLanguage().equals(language.get().getLanguage());
  }

  private String formatted(String patternKey, TemporalAccessor value) {
    Locale locale = language.get();
    return DateTimeFormatter.ofPattern(Messages.text(locale, patternKey), locale).format(value);
  }
}
