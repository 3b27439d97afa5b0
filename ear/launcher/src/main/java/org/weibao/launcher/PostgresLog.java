package org.weibao.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What PostgreSQL has written to its log since a start was tried; in English, by its locale. */
final class PostgresLog {
  private static final List<String> ENDS = List.of("FATAL:", "PANIC:");

  private final Path file;
  private final long begin;

  private PostgresLog(Path file, long begin) {
    this.file = file;
    this.begin = begin;
  }

  /** Lines from here on are looked at. */
  static PostgresLog from(Path file) throws IOException {
    return new PostgresLog(file, Files.exists(file) ? Files.size(file) : 0);
  }

  /** Whether the server has ended because somebody else has its port. */
  boolean tellsOfTakenPort() throws IOException {
    return lines().stream().anyMatch(line -> line.contains("could not create any TCP/IP sockets"));
  }

  /** Why the server has ended; empty if it does not say. */
  Optional<String> reason() throws IOException {
    return lines().stream().flatMap(line -> end(line).stream()).findFirst();
  }

  private static Optional<String> end(String line) {
    return ENDS.stream()
        .filter(line::contains)
        .findFirst()
        .map(word -> line.substring(line.indexOf(word) + word.length()).trim());
  }

  private List<String> lines() throws IOException {
    byte[] all = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    int from = (int) Math.min(begin, all.length);
    return new String(all, from, all.length - from, StandardCharsets.UTF_8).lines().toList();
  }
}
