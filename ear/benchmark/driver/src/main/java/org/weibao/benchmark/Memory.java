package org.weibao.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the server process keeps in memory, with demo data and the embedded broker. */
final class Memory {

  private static final int PAGES = 1000;
  private static final int SETTLE_MILLIS = 5_000;

  private final Path distribution;
  private final Path work;

  Memory(Path distribution, Path work) {
    this.distribution = distribution;
    this.work = work;
  }

  List<Row> measure() {
    try (Product product =
        Product.start(distribution, work.resolve("memory"), Map.of(), "--demo")) {
      product.awaitReady();
      Product.sleep(SETTLE_MILLIS);
      long atStart = product.residentMebibytes();
      Visitor visitor = new Visitor(product);
      visitor.signIn("region1", Benchmark.PASSWORD);
      long begun = System.nanoTime();
      visitor.view(PAGES);
      double seconds = (System.nanoTime() - begun) / 1e9;
      Product.sleep(SETTLE_MILLIS);
      return List.of(
          Row.of("Resident memory after the start (with demo)", atStart + " MiB"),
          Row.of("Resident memory after 1,000 page views", product.residentMebibytes() + " MiB"),
          Row.of("Time of a page view, one visitor, mean", millis(seconds)));
    }
  }

  private static String millis(double seconds) {
    return String.format(java.util.Locale.ROOT, "%.1f ms", seconds / PAGES * 1000);
  }
}
