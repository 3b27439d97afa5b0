package org.weibao.kernel;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.hibernate.query.TupleTransformer;

/** One row of a native query, read by column name into the types that records use. */
public final class Row {

  private final Map<String, Integer> places;
  private final Object[] values;

  private Row(Map<String, Integer> places, Object[] values) {
    this.places = places;
    this.values = values;
  }

  /** All rows of a query share where its columns are; the provider's tuples find out each anew. */
  private static final class Reader implements TupleTransformer<Row> {

    private Map<String, Integer> places;

    @Override
    public Row transformTuple(Object[] values, String[] columns) {
      if (places == null) {
        places = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i++) {
          places.put(columns[i], i);
        }
      }
      return new Row(places, values);
    }
  }

  /** All rows of a query; parameters are bound by name. */
  public static List<Row> list(EntityManager em, String sql, Map<String, ?> parameters) {
    Query query = em.createNativeQuery(sql);
    NativeQuery<?> provided = query.unwrap(NativeQuery.class);
    provided.setTupleTransformer(new Reader());
    parameters.forEach(query::setParameter);
    List<?> rows = query.getResultList();
    return rows.stream().map(Row.class::cast).toList();
  }

  /** The only row of a query, or none. */
  public static Optional<Row> find(EntityManager em, String sql, Map<String, ?> parameters) {
    return list(em, sql, parameters).stream().findFirst();
  }

  /** Names of the columns in their order. */
  public List<String> columns() {
    return List.copyOf(places.keySet());
  }

  /** The database writes names in small letters, whoever asks need not. */
  private Object value(String column) {
    Integer place = places.get(column);
    if (place == null) {
      place = places.get(column.toLowerCase(Locale.ROOT));
    }
    if (place == null) {
      throw new IllegalArgumentException("no column " + column + " among " + places.keySet());
    }
    return values[place];
  }

  /** A column that is never null. */
  public String text(String column) {
    return optionalText(column).orElseThrow(() -> new IllegalStateException(column + " is null"));
  }

  /** A column that may be null. */
  public Optional<String> optionalText(String column) {
    return Optional.ofNullable(value(column)).map(Object::toString);
  }

  /** A number that is never null. */
  public long number(String column) {
    return ((Number) value(column)).longValue();
  }

  /** A count or another small number. */
  public int integer(String column) {
    return ((Number) value(column)).intValue();
  }

  /** A number that may be null. */
  public Optional<Long> optionalNumber(String column) {
    return Optional.ofNullable((Number) value(column)).map(Number::longValue);
  }

  /** A truth value. */
  public boolean flag(String column) {
    return (Boolean) value(column);
  }

  /** Bytes that are never null. */
  public byte[] bytes(String column) {
    return (byte[]) value(column);
  }

  /** An instant that is never null. */
  public Instant instant(String column) {
    return optionalInstant(column)
        .orElseThrow(() -> new IllegalStateException(column + " is null"));
  }

  /** An instant that may be null. */
  public Optional<Instant> optionalInstant(String column) {
    return Optional.ofNullable(value(column)).map(Row::toInstant);
  }

  /** A day that may be null. */
  public Optional<LocalDate> optionalDate(String column) {
    return Optional.ofNullable(value(column)).map(Row::toDate);
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
