package org.weibao.access.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.weibao.access.AccessMatrix;
import org.weibao.access.AccessRule;
import org.weibao.access.Reach;
import org.weibao.organization.Role;

/** Reads the access matrix; a file that breaks a rule is refused whole, saying where. */
public final class MatrixReader {

  /** All roles of the department; partners outside are named one by one. */
  static final String STAFF = "STAFF";

  private static final Set<Role> STAFF_ROLES =
      EnumSet.complementOf(EnumSet.of(Role.PROPERTY_CENTER, Role.SUPPLIER));
  private static final Pattern OPERATION = Pattern.compile("[a-z]+\\.[a-z-]+");
  private static final Pattern ENDPOINT =
      Pattern.compile("(GET|POST|PUT|PATCH|DELETE) /v1/[A-Za-z0-9/{}._-]+");
  private static final Set<String> KEYS = Set.of("own", "all", "pages", "endpoints");
  private static final String FILE = "access-matrix.yaml";

  private final String source;

  private MatrixReader(String source) {
    this.source = source;
  }

  /** The matrix that ships inside the product. */
  public static AccessMatrix shipped() {
    try (InputStream in = MatrixReader.class.getResourceAsStream("/org/weibao/access/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException("the product lacks " + FILE);
      }
      return parse(FILE, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The matrix in an operator's folder. */
  public static AccessMatrix read(Path folder) {
    Path file = folder.resolve(FILE);
    try (InputStream in = Files.newInputStream(file)) {
      return parse(file.toString(), in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the access matrix " + file, e);
    }
  }

  /**
   * Reads a matrix.
   *
   * @throws IllegalArgumentException naming source, operation and fault
   */
  static AccessMatrix parse(String source, InputStream in) {
    LoadSettings settings = LoadSettings.builder().setLabel(source).build();
    MatrixReader reader = new MatrixReader(source);
    if (!(new Load(settings).loadFromInputStream(in) instanceof Map<?, ?> rows)) {
      throw reader.wrong("the file", "holds no operations");
    }
    List<AccessRule> rules = new ArrayList<>();
    rows.forEach((name, row) -> rules.add(reader.rule(String.valueOf(name), row)));
    return new AccessMatrix(rules);
  }

  private AccessRule rule(String operation, Object row) {
    if (!OPERATION.matcher(operation).matches()) {
      throw wrong(operation, "is no name like capability.verb");
    }
    if (!(row instanceof Map<?, ?> cells)) {
      throw wrong(operation, "has no cells");
    }
    cells.keySet().stream()
        .filter(key -> !KEYS.contains(String.valueOf(key)))
        .findFirst()
        .ifPresent(
            key -> {
              throw wrong(operation, "knows no " + key);
            });
    Map<Role, Reach> reaches =
        reaches(operation, texts(operation, cells.get("own")), texts(operation, cells.get("all")));
    List<String> pages = texts(operation, cells.get("pages"));
    List<String> endpoints = texts(operation, cells.get("endpoints"));
    pages.forEach(page -> check(page.startsWith("/"), operation, page + " is no path"));
    endpoints.forEach(
        endpoint ->
            check(ENDPOINT.matcher(endpoint).matches(), operation, endpoint + " is no endpoint"));
    return new AccessRule(operation, reaches, pages, endpoints);
  }

  /** Roles that a row names come first; STAFF stands for the others of the department. */
  private Map<Role, Reach> reaches(String operation, List<String> own, List<String> all) {
    Map<Role, Reach> reaches = new EnumMap<>(Role.class);
    name(operation, reaches, own, Reach.OWN);
    name(operation, reaches, all, Reach.ALL);
    check(
        !(own.contains(STAFF) && all.contains(STAFF)), operation, "names STAFF as own and as all");
    if (own.contains(STAFF)) {
      STAFF_ROLES.forEach(role -> reaches.putIfAbsent(role, Reach.OWN));
    }
    if (all.contains(STAFF)) {
      STAFF_ROLES.forEach(role -> reaches.putIfAbsent(role, Reach.ALL));
    }
    check(!reaches.isEmpty(), operation, "is open to no role");
    return reaches;
  }

  private void name(String operation, Map<Role, Reach> reaches, List<String> names, Reach reach) {
    for (String name : names) {
      if (!name.equals(STAFF)) {
        check(
            reaches.put(role(operation, name), reach) == null,
            operation,
            "names " + name + " twice");
      }
    }
  }

  private Role role(String operation, String name) {
    try {
      return Role.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw wrong(operation, "names the unknown role " + name);
    }
  }

  private List<String> texts(String operation, Object value) {
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      throw wrong(operation, "needs lists");
    }
    return list.stream().map(String::valueOf).toList();
  }

  private void check(boolean holds, String operation, String fault) {
    if (!holds) {
      throw wrong(operation, fault);
    }
  }

  private IllegalArgumentException wrong(String operation, String fault) {
    return new IllegalArgumentException(source + ": " + operation + " " + fault);
  }
}
