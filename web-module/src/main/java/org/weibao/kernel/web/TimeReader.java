package org.weibao.kernel.web;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days and times as people type them: with dashes, dots, slashes or Chinese signs, full-width
 * digits, a month in English letters, without the year, or the time alone for today. What has two
 * readings, such as 5/6/2026, is not guessed at.
 */
final class TimeReader {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String CLOCK =
      "(?<half>上午|下午|中午|晚上)?\\s*(?<h>\\d{1,2})(?:[:.点點时時h](?<min>\\d{1,2})?分?)"
          + "(?::\\d{2}(?:\\.\\d+)?秒?)?\\s*(?<ampm>[ap]\\.?m\\.?)?";
  private static final Pattern TIME = Pattern.compile("^" + CLOCK + "$");

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "^(?<y>\\d{4})\\s?[-/.年]\\s?(?<m>\\d{1,2})\\s?[-/.月]\\s?(?<d>\\d{1,2})[日号號]?");
  private static final Pattern DIGITS = Pattern.compile("^(?<y>\\d{4})(?<m>\\d{2})(?<d>\\d{2})");
  private static final Pattern NO_YEAR =
      Pattern.compile("^(?<m>\\d{1,2})\\s?[-月]\\s?(?<d>\\d{1,2})[日号號]?(?![\\d./:-])");
  private static final Pattern DAY_FIRST =
      Pattern.compile("^(?<d>\\d{1,2})[./-](?<m>\\d{1,2})[./-](?<y>\\d{4})");
  private static final Pattern DAY_NAME_YEAR =
      Pattern.compile("^(?<d>\\d{1,2})(?:st|nd|rd|th)? (?<n>[a-z]{3,9})\\.?,?(?: (?<y>\\d{4}))?");
  private static final Pattern NAME_DAY_YEAR =
      Pattern.compile("^(?<n>[a-z]{3,9})\\.? (?<d>\\d{1,2})(?:st|nd|rd|th)?,?(?: (?<y>\\d{4}))?");
  private static final List<Pattern> DAYS =
      List.of(YEAR_FIRST, DIGITS, NO_YEAR, DAY_FIRST, DAY_NAME_YEAR, NAME_DAY_YEAR);

  private static final Pattern TODAY = Pattern.compile("^(today|今天|今日)");
  private static final Pattern YESTERDAY = Pattern.compile("^(yesterday|昨天|昨日)");

  private TimeReader() {}

  /**
   * A day and a time; the time alone means today, a day without a year this year.
   *
   * @param now the present on the wall
   */
  static Optional<LocalDateTime> moment(String typed, LocalDateTime now) {
    String text = plain(typed);
    try {
      Optional<LocalTime> alone = time(text);
      if (alone.isPresent()) {
        return Optional.of(now.toLocalDate().atTime(alone.get()));
      }
      Read day = day(text, now.toLocalDate());
      return day == null ? Optional.empty() : time(day.rest()).map(day.date()::atTime);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A day; without a year it is in this year. */
  static Optional<LocalDate> day(String typed, LocalDateTime now) {
    try {
      Read day = day(plain(typed), now.toLocalDate());
      return day == null || !day.rest().isEmpty() ? Optional.empty() : Optional.of(day.date());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private record Read(LocalDate date, String rest) {}

  /** Compatibility forms become plain ones, so that full-width digits and colons are read too. */
  private static String plain(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .replace('\u2013', '-')
        .replace('。', '.')
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  private static Read day(String text, LocalDate today) {
    Matcher word = TODAY.matcher(text);
    if (word.find()) {
      return new Read(today, rest(text, word));
    }
    word = YESTERDAY.matcher(text);
    if (word.find()) {
      return new Read(today.minusDays(1), rest(text, word));
    }
    for (Pattern pattern : DAYS) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        return read(pattern, matcher, text, today);
      }
    }
    return null;
  }

  private static Read read(Pattern pattern, Matcher matcher, String text, LocalDate today) {
    int day = Integer.parseInt(matcher.group("d"));
    int month;
    if (pattern == DAY_NAME_YEAR || pattern == NAME_DAY_YEAR) {
      month = MONTHS.indexOf(matcher.group("n").substring(0, 3)) + 1;
    } else {
      month = Integer.parseInt(matcher.group("m"));
    }
    if (pattern == DAY_FIRST && matcher.group().indexOf('/') > 0) {
      if (day <= 12 && month <= 12 && day != month) {
        return null;
      }
      if (month > 12) {
        int swapped = day;
        day = month;
        month = swapped;
      }
    }
    String year = pattern == NO_YEAR ? null : matcher.group("y");
    Year named = year == null ? Year.of(today.getYear()) : Year.parse(year);
    return new Read(named.atMonth(month).atDay(day), rest(text, matcher));
  }

  private static String rest(String text, Matcher matcher) {
    return text.substring(matcher.end()).replaceFirst("^[\\s,t]+", "");
  }

  private static Optional<LocalTime> time(String text) {
    Matcher matcher = TIME.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(matcher.group("h"));
    String minute = matcher.group("min");
    String half = matcher.group("half");
    String ampm = matcher.group("ampm");
    boolean after = "下午".equals(half) || "晚上".equals(half) || "中午".equals(half) && hour < 3;
    if (after || ampm != null && ampm.startsWith("p")) {
      hour = hour < 12 ? hour + 12 : hour;
    } else if (hour == 12 && ("上午".equals(half) || ampm != null)) {
      hour = 0;
    }
    return Optional.of(LocalTime.of(hour, minute == null ? 0 : Integer.parseInt(minute)));
  }
}
