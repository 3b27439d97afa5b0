package org.weibao.benchmark;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The floor's own table, with a key and one index like any honest table. */
@Singleton
@Startup
public class FloorTable {

  @Resource(lookup = "jdbc/weibao")
  DataSource dataSource;

  /** Creates it once. */
  @PostConstruct
  void create() {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "create table if not exists benchmark_floor (id bigint generated always as identity"
              + " primary key, body text not null, received_at timestamptz not null)");
      statement.execute(
          "create index if not exists ix_benchmark_floor on benchmark_floor (received_at)");
    } catch (SQLException e) {
      throw new IllegalStateException("cannot create the benchmark's table", e);
    }
  }
}
