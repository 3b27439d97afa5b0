package org.weibao.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.persistence.TupleElement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One row of a native query, read by column name into the types that records use. */
public final class Row {

  private final Tuple tuple;

  private Row(Tuple tuple) {
    this.tuple = tuple;
  }

  /** All rows of a query; parameters are bound by name. */
  public static List<Row> list(EntityManager em, String sql, Map<String, ?> parameters) {
    Query query = em.createNativeQuery(sql, Tuple.class);
    parameters.forEach(query::setParameter);
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> new Row((Tuple) row)).toList();
  }

  /** The only row of a query, or none. */
  public static Optional<Row> find(EntityManager em, String sql, Map<String, ?> parameters) {
    return list(em, sql, parameters).stream().findFirst();
  }

  /** Names of the columns in their order. */
  public List<String> columns() {
    return tuple.getElements().stream().map(TupleElement::getAlias).toList();
  }

  /** A column that is never null. */
  public String text(String column) {
    return optionalText(column).orElseThrow(() -> new IllegalStateException(column + " is null"));
  }

  /** A column that may be null. */
  public Optional<String> optionalText(String column) {
    return Optional.ofNullable(tuple.get(column)).map(Object::toString);
  }

  /** A number that is never null. */
  public long number(String column) {
    return ((Number) tuple.get(column)).longValue();
  }

  /** A count or another small number. */
  public int integer(String column) {
    return ((Number) tuple.get(column)).intValue();
  }

  /** A number that may be null. */
  public Optional<Long> optionalNumber(String column) {
    return Optional.ofNullable((Number) tuple.get(column)).map(Number::longValue);
  }

  /** A truth value. */
  public boolean flag(String column) {
    return (Boolean) tuple.get(column);
  }

  /** Bytes that are never null. */
  public byte[] bytes(String column) {
    return (byte[]) tuple.get(column);
  }

  /** An instant that is never null. */
  public Instant instant(String column) {
    return optionalInstant(column)
        .orElseThrow(() -> new IllegalStateException(column + " is null"));
  }

  /** An instant that may be null. */
  public Optional<Instant> optionalInstant(String column) {
    return Optional.ofNullable(tuple.get(column)).map(Row::toInstant);
  }

  /** A day that may be null. */
  public Optional<LocalDate> optionalDate(String column) {
    return Optional.ofNullable(tuple.get(column)).map(Row::toDate);
  }

  /** A constant that is never null. */
  public <E extends Enum<E>> E constant(String column, Class<E> type) {
    return Enum.valueOf(type, text(column));
  }

  /** A constant that may be null. */
  public <E extends Enum<E>> Optional<E> optionalConstant(String column, Class<E> type) {
    return optionalText(column).map(name -> Enum.valueOf(type, name));
  }

  private static Instant toInstant(Object value) {
    if (value instanceof Instant instant) {
      return instant;
    }
    if (value instanceof OffsetDateTime moment) {
      return moment.toInstant();
    }
    return ((Timestamp) value).toInstant();
  }

  private static LocalDate toDate(Object value) {
    return value instanceof LocalDate date ? date : ((java.sql.Date) value).toLocalDate();
  }
}
