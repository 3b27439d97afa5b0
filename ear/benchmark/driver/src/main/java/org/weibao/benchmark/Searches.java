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
 * The register searched from 16 connections: by three filters and a text, in ten thousand requests
 * and in a million; by number and by serial, against the same query by hand in the same server.
 */
final class Searches {

  private static final int CONNECTIONS = 16;
  private static final int SECONDS = 30;
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

  private record Measured(
      Samples lists, Samples number, Samples numberByHand, Samples serial, Samples serialByHand) {}

  Searches(Path distribution, Path floorWar, Path work) {
    this.distribution = distribution;
    this.floorWar = floorWar;
    this.work = work;
  }

  List<Row> measure() {
    Measured few = measure("searches", "2.5");
    Measured many = measure("lists", "250");
    List<Row> rows = new ArrayList<>();
    rows.add(
        row("3 filters and a text, 1,000,000 to 10,000, p95", many.lists, few.lists, 95, "<= 1.3"));
    rows.add(row("  median", many.lists, few.lists, 50, ""));
    rows.add(
        row("request by number of 1,000,000, p95", many.number, many.numberByHand, 95, "<= 1.5"));
    rows.add(row("  median", many.number, many.numberByHand, 50, ""));
    rows.add(
        row("requests by serial of 200,000, p95", many.serial, many.serialByHand, 95, "<= 1.5"));
    rows.add(row("  median", many.serial, many.serialByHand, 50, ""));
    return rows;
  }

  /**
   * @param folder of the data, which are made if it is empty
   */
  private Measured measure(String folder, String scale) {
    Map<String, String> settings =
        Map.of("WEIBAO_BESIDE", floorWar.toString(), "WEIBAO_DEMO_SCALE", scale);
    try (Product product = Product.start(distribution, work.resolve(folder), settings, "--demo")) {
      product.awaitReady(LOADING);
      Api api = new Api(product);
      String signedIn = api.signIn("manager");
      List<String> projects = api.all(ID, "/api/v1/projects", signedIn);
      List<String> numbers = api.get("/floor/requests/numbers", "").lines().toList();
      List<String> serials = api.get("/floor/requests/serials", "").lines().toList();
      LongFunction<String> list = n -> list(n, projects);
      return new Measured(
          run(product, signedIn, list),
          run(product, signedIn, n -> "/api/v1/service-requests/" + any(numbers, n)),
          run(product, "", n -> "/floor/requests?number=" + any(numbers, n)),
          run(
              product,
              signedIn,
              n -> "/api/v1/service-requests?limit=50&serial=" + any(serials, n)),
          run(product, "", n -> "/floor/requests/of-device?serial=" + any(serials, n)));
    }
  }

  private static Samples run(Product product, String signedIn, LongFunction<String> path) {
    Load load = Load.gets(product.port(), signedIn, path);
    load.warmUp(CONNECTIONS);
    Load.Outcome outcome = load.run(CONNECTIONS, SECONDS);
    if (outcome.others() > 0) {
      throw new IllegalStateException(outcome.others() + " answers were not 200");
    }
    return outcome.latencies();
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

  private static Row row(String what, Samples ours, Samples theirs, int percent, String target) {
    double product = ours.percentile(percent) / 1e6;
    double yardstick = theirs.percentile(percent) / 1e6;
    return Row.of(what, millis(product), millis(yardstick), product / yardstick, target);
  }

  private static String millis(double millis) {
    return String.format(Locale.ROOT, "%.1f ms", millis);
  }
}
