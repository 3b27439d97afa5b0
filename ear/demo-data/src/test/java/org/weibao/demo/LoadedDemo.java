package org.weibao.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/** The demo in a real database with the product's own schema, loaded once for all tests. */
final class LoadedDemo {

  /** When the story ends, as SQL. */
  static final String END = "timestamptz '2026-11-22 00:00+08'";

  private static final LocalDate ANCHOR = LocalDate.of(2026, 11, 22);
  private static final Path FILES = Path.of(System.getProperty("weibao.root"), "config", "demo");

  private static EmbeddedPostgres postgres;
  private static LoadResult loaded;

  private LoadedDemo() {}

  /** Loads it, unless it is loaded; the database ends with the tests. */
  static synchronized LoadResult once() throws IOException, SQLException {
    if (loaded == null) {
      postgres = EmbeddedPostgres.start();
      Flyway.configure()
          .dataSource(postgres.getPostgresDatabase())
          .locations("classpath:db/migration")
          .load()
          .migrate();
      loaded = again();
    }
    return loaded;
  }

  static LoadResult again() throws SQLException {
    return DemoLoader.load(
        postgres.getJdbcUrl("postgres", "postgres"),
        "postgres",
        "",
        FILES,
        DemoLoader.SEED,
        ANCHOR,
        BigDecimal.ONE);
  }

  static Connection connect() throws SQLException {
    return postgres.getPostgresDatabase().getConnection();
  }

  static void assertNone(String from) throws SQLException {
    assertThat(numbers("select count(*) from " + from)).as(from).containsExactly(0L);
  }

  /** The numbers of the first row. */
  static List<Long> numbers(String query) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      List<Long> row = new ArrayList<>();
      for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
        row.add(result.getLong(column));
      }
      return row;
    }
  }

  /** The first column. */
  static List<String> texts(String query) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> column = new ArrayList<>();
      while (result.next()) {
        column.add(result.getString(1));
      }
      return column;
    }
  }
}
