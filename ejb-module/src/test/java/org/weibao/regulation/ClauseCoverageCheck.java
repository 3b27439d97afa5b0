package org.weibao.regulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Compares {@code config/regulations/coverage.csv}, which says to the register what is built, with
 * the tests of the run that ends, units, container and system tests together: it may claim nothing
 * that did not pass. Called at the end of a whole {@code mvn verify}; with {@code
 * -Dweibao.coverage=write} it writes the file from the run. Where a list is missing or is of an
 * earlier run, not every test has run and nothing is compared.
 */
public final class ClauseCoverageCheck {

  private static final String COMMITTED = "config/regulations/coverage.csv";
  private static final String CLAUSES = "config/regulations/clauses.csv";

  private ClauseCoverageCheck() {}

  /**
   * Fails the build by an exception if a claim is false.
   *
   * @param args the product's root, {@code check} or {@code write}, which run this is, values of
   *     skipTests and skipITs, then the files of the run
   */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    boolean skipped = Boolean.parseBoolean(args[3]) || Boolean.parseBoolean(args[4]);
    List<Path> files = List.of(args).subList(5, args.length).stream().map(Path::of).toList();
    boolean whole = !skipped;
    for (Path file : files) {
      whole &= isOf(args[2], file);
    }
    if (!whole) {
      System.out.println("Clause coverage: not every test ran, so there is nothing to compare.");
      return;
    }
    Set<String> passed = new TreeSet<>();
    for (Path file : files) {
      passed.addAll(rows(file));
    }
    refuse("clauses that the catalogue does not hold", unknown(passed, catalogue(root)));
    Path committed = root.resolve(COMMITTED);
    if (args[1].equals("write")) {
      List<String> lines = new ArrayList<>(List.of(ClauseCoverage.HEADING));
      lines.addAll(passed);
      Files.write(committed, lines);
    }
    refuse("what did not pass in this run", unproven(rows(committed), passed));
    summary(passed).forEach(System.out::println);
  }

  /** Whether a list was written by a run. */
  private static boolean isOf(String run, Path file) throws IOException {
    return Files.exists(file)
        && Files.readAllLines(file).stream()
            .limit(1)
            .anyMatch(heading -> heading.equals(ClauseCoverage.heading(run)));
  }

  /** Claims that no test of the run stands for. */
  static Set<String> unproven(Set<String> claimed, Set<String> passed) {
    Set<String> left = new TreeSet<>(claimed);
    left.removeAll(passed);
    return left;
  }

  /** Rows whose clause does not exist. */
  static Set<String> unknown(Set<String> rows, Set<String> catalogue) {
    return rows.stream()
        .filter(row -> !catalogue.contains(clause(row)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** How many clauses of each system have a passing test, in words for the end of the build. */
  static List<String> summary(Set<String> passed) {
    Map<String, Set<String>> systems = new TreeMap<>();
    passed.stream()
        .map(ClauseCoverageCheck::clause)
        .forEach(
            clause ->
                systems
                    .computeIfAbsent(clause.substring(0, 3), system -> new TreeSet<>())
                    .add(clause));
    List<String> lines = new ArrayList<>();
    int all = systems.values().stream().mapToInt(Set::size).sum();
    lines.add("Clause coverage: " + all + " clauses have a passing test.");
    systems.forEach((system, clauses) -> lines.add("  " + system + "  " + clauses.size()));
    return lines;
  }

  private static void refuse(String what, Set<String> rows) {
    if (!rows.isEmpty()) {
      throw new IllegalStateException(
          COMMITTED + " or a test claims " + what + ":\n  " + String.join("\n  ", rows));
    }
  }

  private static Set<String> catalogue(Path root) throws IOException {
    return Files.readAllLines(root.resolve(CLAUSES)).stream()
        .skip(1)
        .map(ClauseCoverageCheck::clause)
        .collect(Collectors.toSet());
  }

  private static Set<String> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .skip(1)
        .filter(line -> !line.isBlank())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String clause(String row) {
    return row.substring(0, row.indexOf(','));
  }
}
