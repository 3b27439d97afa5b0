package org.weibao.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.regex.Pattern;

/**
 * The register searched from 16 connections: by three filters and a text, in a million requests and
 * in ten thousand; by number and by serial, against the same query by hand in the same server. What
 * is compared takes turns, so that a slow minute of the machine is one of both.
 */
final class Searches {

  private static final int CONNECTIONS = 16;
  private static final int SECONDS = 10;
  private static final int TURNS = 9;
  private static final Duration LOADING = Duration.ofMinutes(60);
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*(\\d+)");

  /** Common and rare words, one character, a whole sentence, rooms, a name, a number's end. */
  private static final List<String> TEXTS =
      List.of(
          "门禁",
          "黑屏",
          "单元门打不开",
          "硬盘报警、无法录像",
          "监控中心设备间门禁控制器离线",
          "屏",
          "1202",
          "3栋",
          "陈",
          "误报频繁",
          "004217",
          "没有这样的话");

  private final Path distribution;
  private final Path floorWar;
  private final Path work;

  /** What was measured beside each other. */
  private record Pair(Samples ours, Samples theirs) {}

  /** A running product and what it has. */
  private record Register(
      Product product, List<String> projects, List<String> numbers, List<String> serials) {

    static Register of(Product product) {
      product.awaitReady(LOADING);
      Api api = new Api(product);
      return new Register(
          product,
          api.all(ID, "/api/v1/projects", api.signIn("manager")),
          api.get("/floor/requests/numbers", "").lines().toList(),
          api.get("/floor/requests/serials", "").lines().toList());
    }

    Load texts() {
      return api(n -> list(n, projects));
    }

    Load byNumber() {
      return api(n -> "/api/v1/service-requests/" + any(numbers, n));
    }

    Load byNumberByHand() {
      return byHand(n -> "/floor/requests?number=" + any(numbers, n));
    }

    Load bySerial() {
      return api(n -> "/api/v1/service-requests?limit=50&serial=" + any(serials, n));
    }

    Load bySerialByHand() {
      return byHand(n -> "/floor/requests/of-device?serial=" + any(serials, n));
    }

    /** A token ends sooner than all that is measured here. */
    private Load api(LongFunction<String> path) {
      return Load.gets(product.port(), new Api(product).signIn("manager"), path);
    }

    private Load byHand(LongFunction<String> path) {
      return Load.gets(product.port(), "", path);
    }
  }

  Searches(Path distribution, Path floorWar, Path work) {
    this.distribution = distribution;
    this.floorWar = floorWar;
    this.work = work;
  }

  List<Row> measure() {
    try (Product million = start("lists", "250");
        Product tenThousand = start("searches", "2.5")) {
      Register many = Register.of(million);
      Register few = Register.of(tenThousand);
      List<Row> rows = new ArrayList<>();
      Pair texts = inTurn(many.texts(), few.texts());
      rows.add(row("3 filters and a text, 1,000,000 to 10,000, p95", texts, 95, "<= 1.3"));
      rows.add(row("  median", texts, 50, ""));
      Pair number = inTurn(many.byNumber(), many.byNumberByHand());
      rows.add(row("request by number of 1,000,000, p95", number, 95, "<= 1.5"));
      rows.add(row("  median", number, 50, ""));
      Pair serial = inTurn(many.bySerial(), many.bySerialByHand());
      rows.add(row("requests by serial of 200,000, p95", serial, 95, "<= 1.5"));
      rows.add(row("  median", serial, 50, ""));
      return rows;
    }
  }

  /**
   * @param folder of the data, which are made if it is empty
   */
  private Product start(String folder, String scale) {
    Map<String, String> settings =
        Map.of("WEIBAO_BESIDE", floorWar.toString(), "WEIBAO_DEMO_SCALE", scale);
    return Product.start(distribution, work.resolve(folder), settings, "--demo");
  }

  private static Pair inTurn(Load ours, Load theirs) {
    ours.warmUp(CONNECTIONS);
    theirs.warmUp(CONNECTIONS);
    Load.Outcome product = Load.Outcome.none();
    Load.Outcome yardstick = Load.Outcome.none();
    for (int i = 0; i < TURNS; i++) {
      product = product.plus(ours.run(CONNECTIONS, SECONDS));
      yardstick = yardstick.plus(theirs.run(CONNECTIONS, SECONDS));
    }
    long others = product.others() + yardstick.others();
    if (others > 0) {
      throw new IllegalStateException(others + " answers were not 200");
    }
    return new Pair(product.latencies(), yardstick.latencies());
  }

  private static String any(List<String> values, long n) {
    return values.get((int) (n % values.size()));
  }

  /** Each text comes with each set of three filters. */
  private static String list(long n, List<String> projects) {
    String text = any(TEXTS, n);
    String from = LocalDate.now(ZONE).minusDays(90).toString();
    String filters =
        switch ((int) (n / TEXTS.size() % 5)) {
          case 0 -> "&projectId=" + any(projects, n) + "&status=CLOSED&urgency=ROUTINE";
          case 1 -> "&open=true&urgency=ROUTINE&from=" + from;
          case 2 -> "&urgency=EMERGENCY&status=CLOSED&late=true";
          case 3 -> "&from=" + from + "&status=CLOSED&urgency=EMERGENCY";
          default -> "&projectId=" + any(projects, n) + "&open=true&urgency=EMERGENCY";
        };
    return "/api/v1/service-requests?limit=50&text="
        + URLEncoder.encode(text, StandardCharsets.UTF_8)
        + filters;
  }

  private static Row row(String what, Pair pair, int percent, String target) {
    double product = pair.ours.percentile(percent) / 1e6;
    double yardstick = pair.theirs.percentile(percent) / 1e6;
    return Row.of(what, millis(product), millis(yardstick), product / yardstick, target);
  }

  private static String millis(double millis) {
    return String.format(Locale.ROOT, "%.1f ms", millis);
  }
}
