package org.weibao.registerimport.control;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weibao.registerimport.control.RegisterVocabulary.DateSign;

/**
 * Reads dates that people write: year first, with any usual sign between, with or without time, 24
 * or 12 hours, with or without offset. Day-first and month-first dates are not read: nobody can
 * tell which of the two they are.
 */
final class DateReader {

  private static final Pattern SIGNED =
      Pattern.compile(
          "(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})"
              + "(?:[T ]+(?<before>AM|PM)? *(?<hour>\\d{1,2})(?::(?<minute>\\d{1,2})"
              + "(?::(?<second>\\d{1,2})(?:\\.\\d{1,9})?)?)? *(?<after>AM|PM)?)?"
              + " *(?<offset>Z|[+-]\\d{2}:?\\d{2})?");

  private static final Pattern COMPACT =
      Pattern.compile(
          "(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})"
              + "(?:[T ]?(?<hour>\\d{2}):?(?<minute>\\d{2})(?::?(?<second>\\d{2}))?)?");

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern TRAILING_COLON = Pattern.compile(":\\s*$");

  private static final Map<DateSign, String> USUAL =
      new EnumMap<>(
          Map.of(
              DateSign.AM, " AM ",
              DateSign.PM, " PM ",
              DateSign.YEAR, "-",
              DateSign.MONTH, "-",
              DateSign.DAY, " ",
              DateSign.HOUR, ":",
              DateSign.MINUTE, ":",
              DateSign.SECOND, ""));

  private static final List<Sign> SIGNS = signs();

  private static final int NOON = 12;

  private DateReader() {}

  /** The instant that a cell names, in the department's zone; empty if it names none. */
  static Optional<Instant> read(Cell cell, ZoneId zone) {
    if (cell.date().isPresent()) {
      return cell.date().map(date -> date.atZone(zone).toInstant());
    }
    String text = plain(cell.text());
    try {
      Matcher signed = SIGNED.matcher(text);
      if (signed.matches()) {
        return Optional.of(signed(signed, zone));
      }
      Matcher compact = COMPACT.matcher(text);
      if (compact.matches()) {
        return Optional.of(date(compact, figure(compact, "hour")).atZone(zone).toInstant());
      }
      return Optional.empty();
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Instant signed(Matcher match, ZoneId zone) {
    String half = match.group("before") == null ? match.group("after") : match.group("before");
    LocalDateTime date = date(match, hourOfDay(figure(match, "hour"), half));
    String offset = match.group("offset");
    return offset == null ? date.atZone(zone).toInstant() : date.toInstant(ZoneOffset.of(offset));
  }

  private static LocalDateTime date(Matcher match, int hour) {
    return LocalDateTime.of(
        figure(match, "year"),
        figure(match, "month"),
        figure(match, "day"),
        hour,
        figure(match, "minute"),
        figure(match, "second"));
  }

  private static int hourOfDay(int hour, String half) {
    if ("PM".equals(half) && hour < NOON) {
      return hour + NOON;
    }
    return "AM".equals(half) && hour == NOON ? 0 : hour;
  }

  private static int figure(Matcher match, String name) {
    String figures = match.group(name);
    return figures == null ? 0 : Integer.parseInt(figures);
  }

  /** Half-width, upper case, and the signs of Chinese dates turned into the usual ones. */
  private static String plain(String written) {
    String text = Normalizer.normalize(written, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    for (Sign sign : SIGNS) {
      text = text.replace(sign.word, sign.usual);
    }
    String spaced = SPACES.matcher(text).replaceAll(" ");
    return TRAILING_COLON.matcher(spaced).replaceAll("").strip();
  }

  private record Sign(String word, String usual) {}

  /** Signs in the order in which they are replaced: of one kind, the longest word first. */
  private static List<Sign> signs() {
    List<Sign> signs = new ArrayList<>();
    USUAL.forEach(
        (sign, usual) ->
            RegisterVocabulary.get().words(sign).stream()
                .map(word -> word.toUpperCase(Locale.ROOT))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(word -> signs.add(new Sign(word, usual))));
    return signs;
  }
}
