package org.weibao.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/**
 * The PostgreSQL that lives with the product: in the data folder, on a loopback port of its own,
 * with a password that only the owner of the folder can read.
 */
final class EmbeddedDatabase {
  private static final String NAME = "weibao";
  private static final String ADMINISTRATOR = "postgres";

  /** Fourth line of {@code postmaster.pid}. */
  private static final int PORT_LINE = 3;

  private static final int PORTS_TO_TRY = 5;

  private final Path folder;
  private final Path data;
  private final Path log;
  private final PostgresCommands commands;
  private final LoopbackPorts ports;
  private final String password;
  private int port;

  private EmbeddedDatabase(Path home, PostgresCommands commands, LoopbackPorts ports)
      throws IOException {
    this.folder = home.resolve("postgres");
    this.data = folder.resolve("data");
    this.log = home.resolve("log").resolve("postgresql.log");
    this.commands = commands;
    this.password = readOrCreatePassword(folder.resolve("password"));
    this.ports = ports;
  }

  /**
   * Unpacks the binaries and chooses the password; nothing runs yet.
   *
   * @param jars folder with the jars of PostgreSQL binaries
   * @param home data folder of the product
   * @param ports one of them it will listen on
   */
  static EmbeddedDatabase prepare(Path jars, Path home, LoopbackPorts ports) throws StartRefused {
    try {
      Path folder = Files.createDirectories(home.resolve("postgres"));
      Files.createDirectories(home.resolve("log"));
      Path binaries = PostgresBinaries.unpack(jars, folder);
      return new EmbeddedDatabase(home, new PostgresCommands(binaries), ports);
    } catch (IOException e) {
      throw new StartRefused("cannot prepare the database below " + home + ".", e);
    }
  }

  /** The one that another instance has running in a data folder; can be asked, not stopped. */
  static EmbeddedDatabase running(Path home) throws StartRefused {
    Path pidFile = home.resolve("postgres").resolve("data").resolve("postmaster.pid");
    try {
      EmbeddedDatabase database = new EmbeddedDatabase(home, null, null);
      database.port = Integer.parseInt(Files.readAllLines(pidFile).get(PORT_LINE).trim());
      return database;
    } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
      throw new StartRefused("cannot find the running database below " + home + ".", e);
    }
  }

  /** Where it listens; known once it has started. */
  String url() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME + "?reWriteBatchedInserts=true";
  }

  String user() {
    return NAME;
  }

  String password() {
    return password;
  }

  /** Starts the server, after stopping one that a killed instance left behind. */
  void start() throws StartRefused {
    try {
      if (Files.exists(data.resolve("PG_VERSION"))) {
        new Leftover(data, commands).stop();
      } else {
        initialize();
      }
      startOnFreePort();
      createDatabase();
    } catch (IOException | SQLException e) {
      throw new StartRefused(
          "cannot start the embedded PostgreSQL: "
              + e.getMessage()
              + " (see "
              + log
              + "; or set WEIBAO_DB_URL for a PostgreSQL of your own).",
          e);
    }
  }

  void stop() throws IOException {
    if (Files.exists(data.resolve("postmaster.pid"))) {
      commands.stop(data);
    }
  }

  /**
   * A port is chosen as late as possible, and yet somebody may take it before PostgreSQL does. So
   * each is only a try.
   */
  private void startOnFreePort() throws IOException {
    for (int left = PORTS_TO_TRY - 1; ; left--) {
      port = ports.next();
      PostgresLog written = PostgresLog.from(log);
      try {
        commands.start(data, log, port);
        return;
      } catch (IOException e) {
        if (left == 0 || !written.tellsOfTakenPort()) {
          throw new IOException(written.reason().orElse(e.getMessage()), e);
        }
      }
    }
  }

  private void initialize() throws IOException {
    // A data folder without PG_VERSION is the rest of an initialization that was cut off.
    Folders.delete(data);
    commands.initialize(data, folder.resolve("password"), ADMINISTRATOR);
  }

  private void createDatabase() throws SQLException {
    String server = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    try (Connection connection = DriverManager.getConnection(server, ADMINISTRATOR, password);
        Statement statement = connection.createStatement()) {
      if (!exists(statement, "select 1 from pg_roles where rolname = '" + NAME + "'")) {
        statement.execute("create role " + NAME + " login password '" + password + "'");
      }
      if (!exists(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
        statement.execute("create database " + NAME + " owner " + NAME);
      }
    }
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (ResultSet result = statement.executeQuery(query)) {
      return result.next();
    }
  }

  private static String readOrCreatePassword(Path file) throws IOException {
    if (!Files.exists(file)) {
      byte[] random = new byte[24];
      new SecureRandom().nextBytes(random);
      Folders.writeSecret(file, HexFormat.of().formatHex(random));
    }
    return Files.readString(file, StandardCharsets.UTF_8).trim();
  }
}
