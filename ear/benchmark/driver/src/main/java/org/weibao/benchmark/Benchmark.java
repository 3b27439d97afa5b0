package org.weibao.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Measures and prints one table. */
public final class Benchmark {

  /** Of all demo accounts; it stands in {@code config/demo/demo.yaml}. */
  static final String PASSWORD = "weibao-demo";

  private static final int START_ROUNDS = 5;
  private static final int SECONDS = 30;

  private Benchmark() {}

  /**
   * @param args folder of the unpacked distribution, the empty EAR, the floor WAR, a folder for
   *     data; then, if not all is to be measured, any of {@code start}, {@code memory}, {@code
   *     posts}, {@code lists}, {@code searches}, {@code clocks}
   */
  public static void main(String[] args) throws IOException {
    Path distribution = Path.of(args[0]);
    Path work = Path.of(args[3]);
    List<String> wanted =
        args.length > 4
            ? List.of(args).subList(4, args.length)
            : List.of("start", "memory", "posts", "lists", "searches", "clocks");
    delete(work);
    Files.createDirectories(work);
    PrintStream out = System.out;
    List<Row> rows = new ArrayList<>();
    if (wanted.contains("start")) {
      out.println("Measuring starts ...");
      rows.addAll(new StartTimes(distribution, Path.of(args[1]), work, START_ROUNDS).measure());
    }
    if (wanted.contains("memory")) {
      out.println("Measuring memory ...");
      rows.addAll(new Memory(distribution, work).measure());
    }
    if (wanted.contains("posts")) {
      out.println("Measuring posts ...");
      rows.addAll(new Posts(distribution, Path.of(args[2]), work, SECONDS).measure());
    }
    if (wanted.contains("lists")) {
      out.println("Measuring lists (a million requests are loaded first) ...");
      rows.addAll(new Lists(distribution, Path.of(args[2]), work).measure());
    }
    if (wanted.contains("searches")) {
      out.println("Measuring searches (in a million requests and in ten thousand) ...");
      rows.addAll(new Searches(distribution, Path.of(args[2]), work).measure());
    }
    if (wanted.contains("clocks")) {
      out.println("Measuring clocks (a hundred thousand are made first) ...");
      rows.addAll(new Reckoning(distribution, Path.of(args[2]), work).measure());
    }
    out.println();
    out.println(new Row("", "product", "yardstick", "ratio", "target"));
    rows.forEach(out::println);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }
}
