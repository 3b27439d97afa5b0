package org.weibao.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A page of 50 rows over a register of 1,000,000, against the hand-written SQL and an empty page of
 * the same shell: all three in turn, from one visitor, in one run.
 */
final class Lists {

  private static final String SCALE = "250";
  private static final Duration LOADING = Duration.ofMinutes(60);
  private static final int WARM_UP = 400;
  private static final int ROUNDS = 300;
  private static final String EMPTY_PAGE = "/search?q=nothing-like-it";

  private final Path distribution;
  private final Path floorWar;
  private final Path work;

  Lists(Path distribution, Path floorWar, Path work) {
    this.distribution = distribution;
    this.floorWar = floorWar;
    this.work = work;
  }

  List<Row> measure() {
    Map<String, String> settings =
        Map.of("WEIBAO_BESIDE", floorWar.toString(), "WEIBAO_DEMO_SCALE", SCALE);
    try (Product product = Product.start(distribution, work.resolve("lists"), settings, "--demo")) {
      product.awaitReady(LOADING);
      Visitor visitor = new Visitor(product);
      visitor.signIn("region1", Benchmark.PASSWORD);
      List<Row> rows = new ArrayList<>();
      rows.addAll(measure(visitor, "50 of 1,000,000 requests, newest first", "/requests", false));
      rows.addAll(
          measure(
              visitor,
              "50 emergencies of 1,000,000, by limit",
              "/requests?urgency=EMERGENCY&sort=-arrivalDueAt",
              true));
      return rows;
    }
  }

  private static List<Row> measure(Visitor visitor, String what, String page, boolean sorted) {
    Samples pages = new Samples();
    Samples empty = new Samples();
    Samples sql = new Samples();
    for (int i = 0; i < WARM_UP + ROUNDS; i++) {
      long ours = visitor.time(page);
      long bare = visitor.time(EMPTY_PAGE);
      long hand = Long.parseLong(visitor.get("/floor/lists?sorted=" + sorted).strip());
      if (i >= WARM_UP) {
        pages.add(ours);
        empty.add(bare);
        sql.add(hand);
      }
    }
    double ours = pages.percentile(50) / 1e6;
    double yardstick = (sql.percentile(50) + empty.percentile(50)) / 1e6;
    return List.of(
        Row.of(what, millis(ours), millis(yardstick), ours / yardstick, "<= 1.5"),
        Row.of("  of that by hand: SQL", millis(sql.percentile(50) / 1e6)),
        Row.of("  an empty page of the same shell", millis(empty.percentile(50) / 1e6)),
        Row.of("  95th percentile of the page", millis(pages.percentile(95) / 1e6)));
  }

  private static String millis(double millis) {
    return String.format(Locale.ROOT, "%.1f ms", millis);
  }
}
