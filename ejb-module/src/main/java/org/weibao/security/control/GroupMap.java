package org.weibao.security.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.weibao.organization.ProvidedRole;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;

/** What groups at the sign-in provider stand for: a line each with group, role and its scope. */
public final class GroupMap {

  /** A group and a role that its members hold. */
  public record Line(String group, ProvidedRole role) {}

  private static final String FILE = "oidc-groups.csv";
  private static final String SHIPPED = "/org/weibao/security/oidc-groups.csv";

  /** The last three cells have no commas, so a group may: names of directories are full of them. */
  private static final Pattern LINE =
      Pattern.compile("(.+?)\\s*,\\s*([A-Z_]+)\\s*,\\s*([A-Z_]+)\\s*,\\s*([^,]*)");

  private GroupMap() {}

  /**
   * The mapping of the configuration folder, or the shipped one, which names no group.
   *
   * @throws IllegalArgumentException naming the line that cannot be read
   */
  public static List<Line> read(Optional<Path> configFolder) {
    Optional<Path> file =
        configFolder.map(folder -> folder.resolve(FILE)).filter(Files::isRegularFile);
    try {
      return parse(file.isPresent() ? Files.readString(file.get()) : shipped());
    } catch (IOException e) {
      throw new UncheckedIOException("The mapping of groups cannot be read", e);
    }
  }

  /** The roles that members of these groups hold, in the mapping's order. */
  public static Set<ProvidedRole> rolesOf(List<Line> lines, Set<String> groups) {
    Set<ProvidedRole> roles = new LinkedHashSet<>();
    lines.stream()
        .filter(line -> groups.contains(line.group()))
        .forEach(line -> roles.add(line.role()));
    return roles;
  }

  /** Reads the text of a mapping; lines that begin with # are remarks. */
  static List<Line> parse(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(GroupMap::line)
        .toList();
  }

  private static Line line(String text) {
    Matcher cells = LINE.matcher(text);
    if (!cells.matches()) {
      throw new IllegalArgumentException(
          FILE + ": no group, role, kind of scope and code: " + text);
    }
    try {
      return new Line(
          cells.group(1),
          new ProvidedRole(
              Role.valueOf(cells.group(2)),
              ScopeKind.valueOf(cells.group(3)),
              cells.group(4).strip()));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(FILE + ": " + text + ": " + e.getMessage(), e);
    }
  }

  private static String shipped() throws IOException {
    try (InputStream in = GroupMap.class.getResourceAsStream(SHIPPED)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
