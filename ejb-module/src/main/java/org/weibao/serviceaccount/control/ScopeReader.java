package org.weibao.serviceaccount.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.organization.Role;
import org.weibao.security.Groups;
import org.weibao.serviceaccount.ScopeRule;

/** Reads the list of scopes: a line each with scope, method, path and groups. */
public final class ScopeReader {

  private static final String FILE = "service-scopes.csv";
  private static final String SHIPPED = "/org/weibao/serviceaccount/service-scopes.csv";
  private static final String SCOPE = "[a-z][a-z-]*:[a-z][a-z-]*";
  private static final int COLUMNS = 4;

  private ScopeReader() {}

  /**
   * The list of the configuration folder, or the shipped one.
   *
   * @throws IllegalArgumentException naming the line that cannot be read
   */
  public static List<ScopeRule> read(Optional<Path> configFolder) {
    Optional<Path> file =
        configFolder.map(folder -> folder.resolve(FILE)).filter(Files::isRegularFile);
    try {
      return parse(file.isPresent() ? Files.readString(file.get()) : shipped());
    } catch (IOException e) {
      throw new UncheckedIOException("The list of scopes cannot be read", e);
    }
  }

  /** Reads the text of a list; lines that begin with # are remarks. */
  static List<ScopeRule> parse(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(ScopeReader::rule)
        .toList();
  }

  private static ScopeRule rule(String line) {
    String[] cells = line.split("\\s*,\\s*", -1);
    boolean readable =
        cells.length == COLUMNS
            && cells[0].matches(SCOPE)
            && cells[1].matches("GET|POST|PUT|DELETE")
            && cells[2].startsWith("v1/");
    if (!readable) {
      throw new IllegalArgumentException("no scope, method, path and groups: " + line);
    }
    Set<String> groups = Set.of(cells[3].split("\\s+", -1));
    groups.stream()
        .filter(group -> !group.equals(Groups.STAFF))
        .forEach(
            group -> {
              if (Role.valueOf(group) == Role.ADMINISTRATOR) {
                throw new IllegalArgumentException("no program administers: " + line);
              }
            });
    return new ScopeRule(cells[0], cells[1], cells[2], groups);
  }

  private static String shipped() throws IOException {
    try (InputStream in = ScopeReader.class.getResourceAsStream(SHIPPED)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
