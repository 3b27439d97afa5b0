package org.weibao.systemtest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * The product in a process of its own, with a data folder of its own and free ports. Tests that do
 * not stop it share one instance with demo data; tests that do start a fresh one.
 */
public final class RunningProduct implements AutoCloseable {
  private static final Path PRODUCT = Path.of(System.getProperty("weibao.product"));
  private static final Path CLASS_ARCHIVE = PRODUCT.resolve("cache").resolve("classes.jsa");
  private static final Duration START_PATIENCE = Duration.ofMinutes(5);
  private static final int FIRST_PORT = 20_000;
  private static final int LAST_PORT = 30_000;
  private static final AtomicInteger NEXT_PORT =
      new AtomicInteger(FIRST_PORT + (int) (ProcessHandle.current().pid() % 5_000));
  private static RunningProduct shared;

  private final Path home;
  private final List<String> arguments;
  private final Map<String, String> environment = new HashMap<>();
  private final int httpPort = freePort();
  private final int brokerPort = freePort();
  private Process process;

  private RunningProduct(Map<String, String> settings, String... arguments) {
    this.home = temporaryFolder();
    this.arguments = List.of(arguments);
    set("weibao.home", home.toString());
    set("weibao.http.port", Integer.toString(httpPort));
    set("weibao.broker.port", Integer.toString(brokerPort));
    settings.forEach(this::set);
  }

  /** The instance with demo data that all tests of this JVM share; stopped when the JVM ends. */
  public static synchronized RunningProduct shared() {
    if (shared == null) {
      shared =
          fresh(
              Map.of(
                  "weibao.simulator.delay-ms",
                  "100",
                  "weibao.simulator.outcome",
                  "REPAIRED",
                  // Tests play the proxy, and so clients at any address.
                  "weibao.http.trusted-proxies",
                  "127.0.0.1"),
              "--demo");
      Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
    }
    return shared;
  }

  /**
   * A new instance with an empty data folder, ready to be used.
   *
   * @param settings configuration names and values, e.g. {@code weibao.outbox.enabled}
   * @param arguments for the start script, e.g. {@code --demo}
   */
  public static RunningProduct fresh(Map<String, String> settings, String... arguments) {
    RunningProduct product = new RunningProduct(settings, arguments);
    product.start();
    return product;
  }

  /** As {@link #fresh}, but not started yet. */
  public static RunningProduct prepared(Map<String, String> settings, String... arguments) {
    return new RunningProduct(settings, arguments);
  }

  /** Changes a setting; it holds from the next start on. */
  public void set(String name, String value) {
    environment.put(name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_'), value);
  }

  /** Starts the script and waits until it says that the product is ready. */
  public void start() {
    launch();
    Awaitility.await()
        .atMost(START_PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> isReady() || !process.isAlive());
    if (!isReady()) {
      throw new IllegalStateException("Weibao did not start:\n" + output());
    }
  }

  /** Starts the script and does not wait. */
  public Process launch() {
    List<String> command = new ArrayList<>();
    command.add(PRODUCT.resolve("bin").resolve("weibao").toString());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(outputFile().toFile());
    try {
      process = builder.start();
      return process;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks the process to end, as an operator does, and waits until it has. */
  public void stop() {
    process.destroy();
    awaitEnd();
  }

  /** Ends the process without giving it a chance to tidy up; PostgreSQL goes on running. */
  public void kill9() {
    process.destroyForcibly();
    awaitEnd();
  }

  /** Stops if it runs, and starts again with the same data. */
  public void restart() {
    if (process.isAlive()) {
      stop();
    }
    start();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** Waits until the process has ended by itself and returns its exit code. */
  public int awaitExit(long time, TimeUnit unit) throws InterruptedException {
    if (!process.waitFor(time, unit)) {
      throw new IllegalStateException("Weibao does not end:\n" + output());
    }
    return process.exitValue();
  }

  /** Exit code of the ended process. */
  public int exitCode() {
    return process.exitValue();
  }

  /** What the last start wrote to the terminal. */
  public String output() {
    try {
      return Files.readString(outputFile(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the product's log files hold so far. */
  public String log() {
    try (Stream<Path> files = Files.walk(home.resolve("log"))) {
      StringBuilder text = new StringBuilder();
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        text.append(Files.readString(file, StandardCharsets.UTF_8));
      }
      return text.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Address of a path such as {@code /health}. */
  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + httpPort).resolve(path);
  }

  public int httpPort() {
    return httpPort;
  }

  public int brokerPort() {
    return brokerPort;
  }

  public Path home() {
    return home;
  }

  /** A connection of its own to the embedded database, past the application. */
  public Connection connect() throws SQLException {
    try {
      String port = Files.readAllLines(home.resolve("postgres/data/postmaster.pid")).get(3);
      String password = Files.readString(home.resolve("postgres/password")).trim();
      String url = "jdbc:postgresql://127.0.0.1:" + port.trim() + "/weibao";
      return DriverManager.getConnection(url, "weibao", password);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one text that a query finds. */
  public String text(String sql, String parameter) {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, parameter);
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Processes whose program lies in the data folder: the embedded PostgreSQL. */
  public List<ProcessHandle> databaseProcesses() {
    return ProcessHandle.allProcesses()
        .filter(one -> one.info().command().filter(c -> c.startsWith(home.toString())).isPresent())
        .toList();
  }

  /** Waits until the product has kept the classes that it loaded, which it does by itself. */
  public void awaitClassArchive() {
    Awaitility.await().atMost(START_PATIENCE).until(() -> Files.exists(CLASS_ARCHIVE));
  }

  /** Whether the process has mapped the kept classes into its memory. */
  public boolean usesClassArchive() {
    try {
      return Files.readString(Path.of("/proc", Long.toString(process.pid()), "maps"))
          .contains(CLASS_ARCHIVE.toRealPath().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stops the product if it runs and removes its data. */
  @Override
  public void close() {
    if (process != null && process.isAlive()) {
      stop();
    }
    databaseProcesses().forEach(ProcessHandle::destroyForcibly);
    Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> databaseProcesses().isEmpty());
    delete(home);
  }

  private boolean isReady() {
    return output().contains("Weibao is ready");
  }

  private void awaitEnd() {
    try {
      awaitExit(2, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Path outputFile() {
    return home.resolve("output.txt");
  }

  /**
   * A port that nobody listens on, and that no other gets meanwhile: the system gives ports away
   * from a higher number on, to whoever asks for any, as browsers and databases do all the time.
   */
  static int freePort() {
    while (true) {
      int port = NEXT_PORT.getAndIncrement();
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (IOException e) {
        if (port > LAST_PORT) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("weibao-test-").toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
