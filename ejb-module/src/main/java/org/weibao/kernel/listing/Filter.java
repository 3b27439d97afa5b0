package org.weibao.kernel.listing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that a list can be filtered by.
 *
 * @param key names it in addresses and binds its value in the SQL
 * @param label key of its text in the catalogue
 * @param sql condition; of {@link Type#CHOICE} the column alone
 * @param constants what {@link Type#CHOICE} chooses from
 * @param codes what {@link Type#CODE} chooses from
 * @param rare whether pages fold it away until it is used
 */
public record Filter(
    String key,
    String label,
    Type type,
    String sql,
    List<? extends Enum<?>> constants,
    List<String> codes,
    boolean rare) {

  private static final int LONGEST_TEXT = 100;

  /** The database knows fewer years than the format. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2199;

  /** Kinds of filters. */
  public enum Type {
    /** Part of one of several texts. */
    TEXT,
    /** A thing by its id. */
    REFERENCE,
    /** A thing among more than anybody chooses from, by its code or what one remembers of it. */
    LOOKUP,
    /** An enum constant. */
    CHOICE,
    /** One of the regulation's codes. */
    CODE,
    /** The first day, in the department's zone. */
    FROM,
    /** The last day, in the department's zone. */
    TO,
    /** Only rows of which something is true. */
    FLAG
  }

  /** Part of a text; {@code sql} compares with {@code ilike :key}. */
  public static Filter text(String key, String label, String sql) {
    return new Filter(key, label, Type.TEXT, sql, List.of(), List.of(), false);
  }

  /** A thing by its id. */
  public static Filter reference(String key, String label, String sql) {
    return new Filter(key, label, Type.REFERENCE, sql, List.of(), List.of(), false);
  }

  /** A thing by what people type of it; {@code sql} compares with {@code :key}. */
  public static Filter lookup(String key, String label, String sql) {
    return new Filter(key, label, Type.LOOKUP, sql, List.of(), List.of(), false);
  }

  /** A constant in a column. */
  public static <E extends Enum<E>> Filter choice(
      String key, String label, Class<E> type, String column) {
    return new Filter(
        key, label, Type.CHOICE, column, List.of(type.getEnumConstants()), List.of(), false);
  }

  /** One of some codes. */
  public static Filter code(String key, String label, List<String> codes, String sql) {
    return new Filter(key, label, Type.CODE, sql, List.of(), codes, false);
  }

  /** The first and the last day of a period in a column of instants. */
  public static List<Filter> period(String from, String to, String column) {
    return List.of(
        new Filter("from", from, Type.FROM, column + " >= :from", List.of(), List.of(), true),
        new Filter("to", to, Type.TO, column + " < :to", List.of(), List.of(), true));
  }

  /** Only rows of which something is true. */
  public static Filter flag(String key, String label, String sql) {
    return new Filter(key, label, Type.FLAG, sql, List.of(), List.of(), false);
  }

  /** The same, folded away until it is used. */
  public Filter seldom() {
    return new Filter(key, label, type, sql, constants, codes, true);
  }

  /** A value from an address; what cannot be read counts as absent. */
  public Optional<Object> read(String text) {
    if (text == null || text.isBlank() || text.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    String plain = text.strip();
    return switch (type) {
      case TEXT, LOOKUP -> Optional.of(plain.substring(0, Math.min(plain.length(), LONGEST_TEXT)));
      case REFERENCE -> Optional.of(plain).filter(t -> t.matches("\\d{1,18}")).map(Long::valueOf);
      case CHOICE ->
          constants.stream().filter(c -> c.name().equals(plain)).findFirst().map(c -> (Object) c);
      case CODE -> Optional.of(plain).filter(codes::contains).map(c -> (Object) c);
      case FROM, TO -> day(plain);
      case FLAG -> Optional.of(Boolean.TRUE);
    };
  }

  private static Optional<Object> day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      return Optional.of((Object) day)
          .filter(d -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A value as it stands in an address. */
  public static String written(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name();
    }
    return Boolean.TRUE.equals(value) ? "1" : value.toString();
  }

  /** Whether looking for it may mean to look at every row. */
  boolean isCostly() {
    return type == Type.TEXT || type == Type.FLAG;
  }

  /** Adds the condition. Constants are written out, so that partial indexes serve them. */
  String condition(Object value, ZoneId zone, Map<String, Object> parameters) {
    switch (type) {
      case CHOICE -> {
        return sql + " = '" + ((Enum<?>) value).name() + "'";
      }
      case FLAG -> {
        return sql;
      }
      case TEXT ->
          parameters.put(
              key, "%" + value.toString().strip().replaceAll("([\\\\%_])", "\\\\$1") + "%");
      case FROM -> parameters.put(key, ((LocalDate) value).atStartOfDay(zone).toInstant());
      case TO ->
          parameters.put(key, ((LocalDate) value).plusDays(1).atStartOfDay(zone).toInstant());
      default -> parameters.put(key, value);
    }
    return sql;
  }
}
