package org.weibao.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Open clocks that are reckoned again after their calendar has changed, against the same updates
 * from due times that are known.
 */
final class Reckoning {

  private static final int CLOCKS = 100_000;
  private static final int ROUNDS = 5;

  /** The demo has some 4,000 requests. */
  private static final String SCALE = "30";

  private static final Duration LOADING = Duration.ofMinutes(10);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final String OPEN_WEEK = "    days:\n      open: true\n";
  private static final String WEEK =
      "    days:\n      - {on: [MON, TUE, WED, THU, FRI], windows: [\"08:30-12:00\","
          + " \"13:30-18:00\"]}\n";

  private final Path distribution;
  private final Path floorWar;
  private final Path work;

  Reckoning(Path distribution, Path floorWar, Path work) {
    this.distribution = distribution;
    this.floorWar = floorWar;
    this.work = work;
  }

  List<Row> measure() throws IOException {
    Map<String, String> settings =
        Map.of(
            "WEIBAO_BESIDE", floorWar.toString(),
            "WEIBAO_DEMO_SCALE", SCALE,
            "WEIBAO_CONFIG", config().toString());
    Path home = work.resolve("clocks");
    try (Product product = Product.start(distribution, home, settings, "--demo")) {
      product.awaitReady(LOADING);
      post(product, "/floor/clocks?count=" + CLOCKS);
      Samples ours = new Samples();
      Samples byHand = new Samples();
      long moved = 0;
      for (int i = 0; i <= ROUNDS; i++) {
        post(product, "/floor/clocks/change");
        String[] last = finished(product).split(" ", -1);
        long hand = Long.parseLong(post(product, "/floor/clocks/by-hand"));
        if (Integer.parseInt(last[1]) != CLOCKS) {
          throw new IllegalStateException("reckoned " + last[1] + " clocks");
        }
        // The first round warms up.
        if (i > 0) {
          ours.add(Math.round(Double.parseDouble(last[0]) * 1e6));
          byHand.add(hand);
          moved = Long.parseLong(last[2]);
        }
      }
      double reckoned = ours.percentile(50) / 1e6;
      double yardstick = byHand.percentile(50) / 1e6;
      return List.of(
          Row.of(
              "100,000 open clocks after a change of their calendar",
              millis(reckoned),
              millis(yardstick),
              reckoned / yardstick,
              "<= 3"),
          Row.of("  due times that moved, last round", String.format(Locale.ROOT, "%,d", moved)));
    }
  }

  /** A department's own folder, in which somebody has said which hours are worked. */
  private Path config() throws IOException {
    Path own = work.resolve("config");
    Path shipped = distribution.resolve("config");
    try (Stream<Path> files = Files.walk(shipped)) {
      for (Path file : files.toList()) {
        Path copy = own.resolve(shipped.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    Path pack = own.resolve("policies").resolve("s04.yaml");
    String text = Files.readString(pack);
    int open = text.indexOf(OPEN_WEEK);
    int next = text.indexOf("\n\n", open);
    if (open < 0 || next < 0) {
      throw new IllegalStateException("the week in s04.yaml is not open");
    }
    Files.writeString(pack, text.substring(0, open) + WEEK + text.substring(next + 1));
    return own;
  }

  private static String finished(Product product) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    String last = "";
    while (last.isEmpty()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("clocks are not reckoned");
      }
      try {
        Thread.sleep(500);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
      last = send(HttpRequest.newBuilder(product.address("/floor/clocks")).build());
    }
    return last;
  }

  private static String post(Product product, String path) {
    return send(
        HttpRequest.newBuilder(product.address(path))
            .POST(HttpRequest.BodyPublishers.noBody())
            .timeout(PATIENCE)
            .build());
  }

  private static String send(HttpRequest request) {
    try {
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        throw new IllegalStateException(
            request.uri() + " answers " + answer.statusCode() + " " + answer.body());
      }
      return answer.body().strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String millis(double millis) {
    return String.format(Locale.ROOT, "%.0f ms", millis);
  }
}
