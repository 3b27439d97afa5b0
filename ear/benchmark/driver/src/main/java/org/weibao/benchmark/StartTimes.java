package org.weibao.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How long until the first page, against the same launcher with an application that is empty. */
final class StartTimes {

  private final Path distribution;
  private final Path emptyEar;
  private final Path work;
  private final int rounds;

  StartTimes(Path distribution, Path emptyEar, Path work, int rounds) {
    this.distribution = distribution;
    this.emptyEar = emptyEar;
    this.work = work;
    this.rounds = rounds;
  }

  /**
   * Alternates the two, so that what else the machine does falls on both alike. Before that comes
   * the start after an installation, which leaves the classes that all later starts use.
   */
  List<Row> measure() {
    double installed = afterInstallation().toNanos() / 1e9;
    Samples first = new Samples();
    Samples firstEmpty = new Samples();
    Samples again = new Samples();
    Samples againEmpty = new Samples();
    for (int round = 1; round <= rounds; round++) {
      Path home = work.resolve("start-" + round);
      Path emptyHome = work.resolve("start-empty-" + round);
      firstEmpty.add(start(emptyHome, "--ear", emptyEar.toString()));
      first.add(start(home));
      againEmpty.add(start(emptyHome, "--ear", emptyEar.toString()));
      again.add(start(home));
    }
    return List.of(
        Row.of("Start until the first page after an installation, once", seconds(installed)),
        row("Start until the first page, data there, median", again, againEmpty, "<= 1.6"),
        row("Start until the first page, empty folder, median", first, firstEmpty, ""));
  }

  private Duration afterInstallation() {
    Path home = work.resolve("start-installed");
    try (Product product = Product.start(distribution, home, Map.of())) {
      Duration page = product.awaitFirstPage();
      product.awaitReady();
      return page;
    }
  }

  private long start(Path home, String... options) {
    try (Product product = Product.start(distribution, home, Map.of(), options)) {
      long nanos = product.awaitFirstPage().toNanos();
      product.awaitReady();
      return nanos;
    }
  }

  private static Row row(String what, Samples product, Samples empty, String target) {
    double ours = product.percentile(50) / 1e9;
    double theirs = empty.percentile(50) / 1e9;
    return Row.of(what, seconds(ours), seconds(theirs), ours / theirs, target);
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.1f s", seconds);
  }
}
