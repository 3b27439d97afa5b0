package org.weibao.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One run of the launcher, on free ports. */
final class Product implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int PAUSE_MILLIS = 20;

  private final Path archive;
  private final Process process;
  private final int port;
  private final Path output;
  private final long startedNanos;

  private Product(Path archive, Process process, int port, Path output, long startedNanos) {
    this.archive = archive;
    this.process = process;
    this.port = port;
    this.output = output;
    this.startedNanos = startedNanos;
  }

  /**
   * @param distribution folder of the unpacked distribution
   * @param home data folder; what is in it is used
   * @param settings by the names of the product's environment variables
   */
  static Product start(
      Path distribution, Path home, Map<String, String> settings, String... options) {
    try {
      int port = freePort();
      List<String> command =
          new ArrayList<>(List.of(distribution.resolve("bin").resolve("weibao").toString()));
      command.addAll(List.of("--home", home.toString(), "--port", Integer.toString(port)));
      command.addAll(List.of(options));
      Path output = Files.createDirectories(home).resolveSibling(home.getFileName() + ".out");
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.redirectOutput(output.toFile());
      builder.environment().put("WEIBAO_BROKER_PORT", Integer.toString(freePort()));
      builder.environment().put("WEIBAO_STOP_WITH_PARENT", "true");
      builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
      builder.environment().putAll(settings);
      long startedNanos = System.nanoTime();
      Path archive = distribution.resolve("cache").resolve("classes.jsa");
      return new Product(archive, builder.start(), port, output, startedNanos);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return port;
  }

  URI address(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  /**
   * Asks for the first page again and again until it comes: {@code GET /}, redirects followed,
   * status 200.
   *
   * @return time since the process was started
   */
  Duration awaitFirstPage() {
    HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    HttpRequest request =
        HttpRequest.newBuilder(address("/")).timeout(Duration.ofMinutes(1)).build();
    while (sinceStart().compareTo(PATIENCE) < 0 && process.isAlive()) {
      if (answers(client, request)) {
        return sinceStart();
      }
      sleep(PAUSE_MILLIS);
    }
    throw new IllegalStateException("the product did not start; see " + output);
  }

  private static boolean answers(HttpClient client, HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /**
   * Waits for the launcher's own last word, and until the classes of this start are kept for the
   * next: making that takes time from what is measured.
   */
  void awaitReady() {
    awaitReady(PATIENCE);
  }

  /** The same, if much has to be loaded first. */
  void awaitReady(Duration patience) {
    while (sinceStart().compareTo(patience) < 0 && process.isAlive()) {
      try {
        if (Files.readString(output).contains("is ready")) {
          awaitClassArchive();
          return;
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      sleep(PAUSE_MILLIS);
    }
    throw new IllegalStateException("the product is not ready; see " + output);
  }

  private void awaitClassArchive() {
    long called = System.nanoTime();
    while (!Files.exists(archive)) {
      if (System.nanoTime() - called > PATIENCE.toNanos() || !process.isAlive()) {
        throw new IllegalStateException("no " + archive + " was made");
      }
      sleep(PAUSE_MILLIS);
    }
  }

  private Duration sinceStart() {
    return Duration.ofNanos(System.nanoTime() - startedNanos);
  }

  /** Resident memory of the server process in MiB, as Linux counts it; the database is apart. */
  long residentMebibytes() {
    try {
      return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("resident memory is read from /proc, on Linux only", e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(90, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("the product did not stop; see " + output);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }

  static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
