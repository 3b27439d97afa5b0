package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** One data folder through a kill, an orderly stop and the starts between. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StartAndStopST {
  private static RunningProduct product;

  @BeforeAll
  static void start() {
    product = RunningProduct.fresh(Map.of());
  }

  @AfterAll
  static void close() {
    product.close();
  }

  @Test
  @Order(1)
  void a_second_instance_on_the_same_data_folder_is_refused() throws Exception {
    try (RunningProduct second =
        RunningProduct.prepared(Map.of("weibao.home", product.home().toString()))) {
      second.launch();

      assertThat(second.awaitExit(1, TimeUnit.MINUTES)).isEqualTo(1);
      assertThat(second.output()).contains("is used by another running Weibao").hasLineCount(1);
      assertThat(product.isAlive()).isTrue();
    }
  }

  @Test
  @Order(2)
  void after_a_kill_the_next_start_takes_over_and_keeps_committed_data() throws SQLException {
    write("written before the kill");

    product.kill9();
    assertThat(product.databaseProcesses()).as("PostgreSQL left behind").isNotEmpty();
    product.start();

    assertThat(read()).isEqualTo("written before the kill");
  }

  @Test
  @Order(3)
  void an_orderly_stop_says_so_and_leaves_no_process_behind() {
    product.stop();

    assertThat(product.output()).contains("Weibao has stopped");
    assertThat(product.exitCode()).isZero();
    assertThat(product.databaseProcesses()).isEmpty();
  }

  @Test
  @Order(4)
  void the_audit_trail_of_a_stopped_product_is_verified_without_a_server() throws Exception {
    try (RunningProduct command =
        RunningProduct.prepared(Map.of("weibao.home", product.home().toString()), "audit-verify")) {
      command.launch();

      assertThat(command.awaitExit(2, TimeUnit.MINUTES)).as(command.output()).isZero();
      // The first person, and the rule packs that were taken in after the start.
      assertThat(command.output())
          .containsPattern("[1-9]\\d* entries hold\\.")
          .contains("The audit trail is intact.");
      assertThat(product.databaseProcesses()).isEmpty();
    }
  }

  @Test
  @Order(5)
  void a_start_after_a_stop_keeps_the_data() throws SQLException {
    product.start();

    assertThat(read()).isEqualTo("written before the kill");
  }

  @Test
  @Order(5)
  void a_later_start_uses_the_classes_that_an_earlier_one_left() {
    product.awaitClassArchive();

    product.restart();

    assertThat(product.usesClassArchive()).isTrue();
  }

  @Test
  @Order(6)
  void a_stop_in_the_middle_of_a_start_leaves_nothing_behind() {
    product.stop();
    product.launch();
    Awaitility.await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> product.output().contains("server is up"));

    product.stop();

    assertThat(product.output()).contains("Weibao has stopped");
    assertThat(product.exitCode()).isZero();
    assertThat(product.databaseProcesses()).isEmpty();
  }

  private static void write(String text) throws SQLException {
    try (Connection connection = product.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("create table system_test_mark (text varchar(100) not null)");
      statement.execute("insert into system_test_mark values ('" + text + "')");
    }
  }

  private static String read() throws SQLException {
    try (Connection connection = product.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select text from system_test_mark")) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }
}
