package org.weibao.kernel.listing;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.weibao.kernel.Messages;
import org.weibao.kernel.Spans;

/**
 * Values of cells as people read them, in one language and zone. Made for one page or file, so that
 * patterns are read once and not with each cell; not for several threads.
 */
public final class CellText {

  private final Locale language;
  private final ZoneId zone;
  private final ZoneId usual;
  private final Instant now;
  private final DateTimeFormatter instants;
  private final DateTimeFormatter days;
  private final NumberFormat counts;
  private final boolean chinese;
  private final Map<Enum<?>, String> constants = new HashMap<>();

  /**
   * @param zone of the person who reads
   * @param department tells the time and the department's zone
   */
  public CellText(Locale language, ZoneId zone, Clock department) {
    this.language = language;
    this.zone = zone;
    this.usual = department.getZone();
    this.now = department.instant();
    this.instants = formatter("format.instant");
    this.days = formatter("format.date");
    this.counts = NumberFormat.getIntegerInstance(language);
    this.chinese = Locale.CHINESE.getLanguage().equals(language.getLanguage());
  }

  private DateTimeFormatter formatter(String key) {
    return DateTimeFormatter.ofPattern(Messages.text(language, key), language);
  }

  /** A value in words; empty for null. */
  public String of(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Instant instant) {
      return of(instant);
    }
    if (value instanceof LocalDate day) {
      return days.format(day);
    }
    if (value instanceof Enum<?> constant) {
      return constants.computeIfAbsent(constant, c -> Messages.text(language, c));
    }
    if (value instanceof Named named) {
      return of(named);
    }
    if (value instanceof Number number) {
      return counts.format(number);
    }
    if (value instanceof Boolean yes) {
      return word(yes ? "word.yes" : "word.no");
    }
    return value instanceof Lateness late ? of(late) : value.toString();
  }

  private String of(Named named) {
    if (!chinese && named.english() != null) {
      return named.english();
    }
    return Locale.TAIWAN.getCountry().equals(language.getCountry())
        ? named.traditional()
        : named.chinese();
  }

  /** A zone other than the department's is named. */
  private String of(Instant instant) {
    String text = instants.format(instant.atZone(zone));
    boolean same =
        zone.equals(usual)
            || zone.getRules().getOffset(instant).equals(usual.getRules().getOffset(instant));
    return same ? text : word("format.instant-in-zone", text, Spans.offset(zone, instant));
  }

  private String of(Lateness late) {
    return late.met()
        .map(met -> Spans.untilMet(language, late.deadline(), met))
        .orElseGet(() -> Spans.untilOpen(language, late.deadline(), now));
  }

  /** A text of the catalogue. */
  public String word(String key, Object... values) {
    return Messages.text(language, key, values);
  }

  /** The day it is, as it stands in file names. */
  public String today() {
    return LocalDate.ofInstant(now, zone).toString();
  }

  public Locale language() {
    return language;
  }

  public ZoneId zone() {
    return zone;
  }
}
