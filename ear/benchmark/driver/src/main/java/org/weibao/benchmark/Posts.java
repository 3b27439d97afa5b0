package org.weibao.benchmark;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Posts of a service request against a bare method of the same server that inserts one row. */
final class Posts {

  private static final int CONNECTIONS = 16;
  private static final int ROUNDS = 3;
  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*(\\d+)");

  private final Path distribution;
  private final Path floorWar;
  private final Path work;
  private final int seconds;

  Posts(Path distribution, Path floorWar, Path work, int seconds) {
    this.distribution = distribution;
    this.floorWar = floorWar;
    this.work = work;
    this.seconds = seconds;
  }

  List<Row> measure() {
    Map<String, String> settings = Map.of("WEIBAO_BESIDE", floorWar.toString());
    try (Product product = Product.start(distribution, work.resolve("posts"), settings, "--demo")) {
      product.awaitReady();
      long[] before = counts(product);
      Load.Outcome all = requests(product).warmUp(CONNECTIONS);
      Load.Outcome allFloor = floor(product).warmUp(CONNECTIONS);
      Load.Outcome ours = Load.Outcome.none();
      Load.Outcome theirs = Load.Outcome.none();
      for (int i = 0; i < ROUNDS; i++) {
        theirs = theirs.plus(floor(product).run(CONNECTIONS, seconds));
        ours = ours.plus(requests(product).run(CONNECTIONS, seconds));
      }
      check(product, before, all.plus(ours), allFloor.plus(theirs));
      return rows(ours, theirs);
    }
  }

  private static List<Row> rows(Load.Outcome ours, Load.Outcome theirs) {
    return List.of(
        Row.of(
            "POST of a service request, 16 connections",
            perSecond(ours),
            perSecond(theirs),
            ours.perSecond() / theirs.perSecond(),
            ">= 0.5"),
        row("  median of the answer times", ours, theirs, 50),
        row("  99th percentile of the answer times", ours, theirs, 99));
  }

  private static Row row(String what, Load.Outcome ours, Load.Outcome theirs, int percent) {
    double product = ours.latencies().percentile(percent) / 1e6;
    double yardstick = theirs.latencies().percentile(percent) / 1e6;
    return Row.of(what, millis(product), millis(yardstick), product / yardstick, "");
  }

  private static String millis(double millis) {
    return String.format(Locale.ROOT, "%.1f ms", millis);
  }

  private static String perSecond(Load.Outcome outcome) {
    return String.format(Locale.ROOT, "%.0f /s", outcome.perSecond());
  }

  private Load floor(Product product) {
    return Load.posts(product.port(), "/floor/rows", "", n -> body("1", n));
  }

  private Load requests(Product product) {
    Api api = new Api(product);
    String signedIn = api.signIn("region1");
    List<String> projects = api.all(ID, "/api/v1/projects", signedIn);
    return Load.posts(
        product.port(),
        "/api/v1/service-requests",
        signedIn,
        n -> body(projects.get((int) (n % projects.size())), n));
  }

  /** The same text goes to both. */
  private static String body(String project, long n) {
    return "{\"projectId\":"
        + project
        + ",\"roomLabel\":\"3-1201\",\"ownerName\":\"Benchmark\",\"demand\":\"No picture on the"
        + " indoor monitor, call "
        + n
        + "\",\"urgency\":\"ROUTINE\",\"receivedAt\":\""
        + Instant.now().truncatedTo(ChronoUnit.SECONDS)
        + "\"}";
  }

  /** Every answer was 201, and every one of them is a row. */
  private static void check(
      Product product, long[] before, Load.Outcome ours, Load.Outcome theirs) {
    long[] after = counts(product);
    if (ours.others() + theirs.others() > 0) {
      throw new IllegalStateException(
          ours.others()
              + " posts of the product and "
              + theirs.others()
              + " of the yardstick were not answered by 201");
    }
    if (after[0] - before[0] != theirs.created() || after[1] - before[1] != ours.created()) {
      throw new IllegalStateException("there are not as many rows as answers");
    }
  }

  private static long[] counts(Product product) {
    String[] counts = new Api(product).get("/floor/rows", "").trim().split(" ", -1);
    return new long[] {Long.parseLong(counts[0]), Long.parseLong(counts[1])};
  }
}
