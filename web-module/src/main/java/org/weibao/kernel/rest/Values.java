package org.weibao.kernel.rest;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads values from their text, for JSON fields and query parameters alike. */
public final class Values {

  private static final Pattern AMOUNT = Pattern.compile("\\d{1,10}(\\.\\d{1,2})?");
  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,18}");
  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2199;

  private record Reader(Function<String, Object> read, String example) {}

  private static final Map<Class<?>, Reader> READERS =
      Map.of(
          OffsetDateTime.class,
          new Reader(Values::instant, "2026-11-20T08:30:00+08:00"),
          LocalDate.class,
          new Reader(text -> year(LocalDate.parse(text)), "2026-11-20"),
          YearMonth.class,
          new Reader(text -> year(YearMonth.parse(text)), "2026-11"),
          LocalTime.class,
          new Reader(LocalTime::parse, "08:00"),
          BigDecimal.class,
          new Reader(text -> matching(AMOUNT, text, BigDecimal::new), "128.50"),
          Long.class,
          new Reader(text -> matching(INTEGER, text, Long::valueOf), "4711"),
          Integer.class,
          new Reader(text -> matching(INTEGER, text, Integer::valueOf), "50"),
          Boolean.class,
          new Reader(Values::truth, "true"));

  private Values() {}

  /** Whether {@link #read} knows a type. */
  static boolean knows(Class<?> type) {
    return type == String.class || type.isEnum() || READERS.containsKey(type);
  }

  /**
   * The value that a text stands for.
   *
   * @throws InvalidInput if it stands for none
   */
  public static <T> T read(String field, String text, Class<T> type) {
    if (text.indexOf('\0') >= 0) {
      throw invalid(FieldError.of(field, "field.bad-character"));
    }
    if (type == String.class) {
      return type.cast(text);
    }
    if (type.isEnum()) {
      return constant(field, text, type);
    }
    Reader reader = READERS.get(type);
    try {
      return type.cast(reader.read().apply(text));
    } catch (DateTimeException | IllegalArgumentException e) {
      throw invalid(FieldError.of(field, "field.unreadable", reader.example()));
    }
  }

  private static <T> T constant(String field, String text, Class<T> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(text))
        .findFirst()
        .orElseThrow(() -> invalid(FieldError.of(field, "field.not-one-of", names(type))));
  }

  private static String names(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .collect(Collectors.joining(", "));
  }

  private static OffsetDateTime instant(String text) {
    OffsetDateTime at = OffsetDateTime.parse(text);
    year(at.toLocalDate());
    return at;
  }

  private static LocalDate year(LocalDate date) {
    ensureYear(date.getYear());
    return date;
  }

  private static YearMonth year(YearMonth month) {
    ensureYear(month.getYear());
    return month;
  }

  /** The database knows fewer years than the format. */
  private static void ensureYear(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new DateTimeException("year " + year);
    }
  }

  private static <T> T matching(Pattern form, String text, Function<String, T> read) {
    if (!form.matcher(text).matches()) {
      throw new IllegalArgumentException(text);
    }
    return read.apply(text);
  }

  private static Boolean truth(String text) {
    if (!List.of("true", "false").contains(text)) {
      throw new IllegalArgumentException(text);
    }
    return Boolean.valueOf(text);
  }

  private static InvalidInput invalid(FieldError error) {
    return new InvalidInput(List.of(error));
  }
}
