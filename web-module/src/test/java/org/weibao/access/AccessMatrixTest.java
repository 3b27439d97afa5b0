package org.weibao.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.weibao.access.control.MatrixReader;
import org.weibao.kernel.rest.Resources;
import org.weibao.organization.Role;
import org.weibao.security.Groups;

/** The access matrix that ships, beside the pages and resources that it speaks of. */
class AccessMatrixTest {

  private static final java.nio.file.Path PAGES = Paths.get("src/main/webapp");

  /** Open before it is known who asks. */
  private static final Set<String> OPEN_PAGES =
      Set.of("/sign-in", "/report", "/progress", "/opinion");

  private static final Set<String> OPEN_ENDPOINTS =
      Set.of("POST /v1/tokens", "POST /v1/password-changes", "GET /v1/jwks");

  private static final Pattern MAY = Pattern.compile("user\\.may(?:In)?\\('([^']*)'");

  private final AccessMatrix matrix = MatrixReader.shipped();

  @Test
  void every_endpoint_is_in_the_matrix_with_the_roles_of_its_annotation() throws Exception {
    Map<String, Set<Role>> built = endpoints();
    assertThat(built).hasSizeGreaterThan(25);

    Map<String, Set<Role>> written = new TreeMap<>();
    matrix
        .rules()
        .forEach(
            rule ->
                rule.endpoints()
                    .forEach(
                        endpoint ->
                            written
                                .computeIfAbsent(endpoint, key -> new TreeSet<>())
                                .addAll(rule.roles())));

    assertThat(written).containsExactlyInAnyOrderEntriesOf(built);
  }

  @Test
  void every_page_is_in_the_matrix_and_the_matrix_names_no_other() throws Exception {
    Set<String> written = new TreeSet<>(OPEN_PAGES);
    matrix.rules().forEach(rule -> written.addAll(rule.pages()));

    assertThat(pages().keySet()).containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void buttons_ask_for_operations_that_the_matrix_names() throws Exception {
    Set<String> asked = new TreeSet<>();
    for (java.nio.file.Path file : xhtml()) {
      Matcher matcher = MAY.matcher(Files.readString(file, StandardCharsets.UTF_8));
      while (matcher.find()) {
        asked.add(matcher.group(1));
      }
    }

    assertThat(asked).contains("request.close").allSatisfy(matrix::rule);
  }

  @Test
  void every_operation_and_capability_has_its_words() throws IOException {
    Properties words = new Properties();
    try (var reader =
        Files.newBufferedReader(Paths.get("../config/messages/Messages.properties"))) {
      words.load(reader);
    }

    assertThat(words.stringPropertyNames())
        .containsAll(
            matrix.rules().stream().map(rule -> "access.operation." + rule.operation()).toList())
        .containsAll(
            matrix.rules().stream().map(rule -> "access.capability." + rule.capability()).toList());
    assertThat(words.stringPropertyNames())
        .filteredOn(key -> key.startsWith("access.operation."))
        .hasSize(matrix.rules().size());
  }

  private static Map<String, Set<Role>> endpoints() throws IOException, URISyntaxException {
    Map<String, Set<Role>> found = new TreeMap<>();
    for (Class<?> resource : Resources.all()) {
      for (Method method : resource.getDeclaredMethods()) {
        for (String verb : verbs(method)) {
          String endpoint = verb + " " + path(resource, method);
          if (!OPEN_ENDPOINTS.contains(endpoint)) {
            found.put(endpoint, roles(resource, method));
          }
        }
      }
    }
    return found;
  }

  private static List<String> verbs(Method method) {
    List<String> verbs = new ArrayList<>();
    for (Annotation annotation : method.getAnnotations()) {
      HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
      if (verb != null) {
        verbs.add(verb.value());
      }
    }
    return verbs;
  }

  private static String path(Class<?> resource, Method method) {
    String base = "/" + resource.getAnnotation(Path.class).value();
    Path own = method.getAnnotation(Path.class);
    return own == null ? base : base + "/" + own.value();
  }

  private static Set<Role> roles(Class<?> resource, Method method) {
    RolesAllowed allowed =
        method.isAnnotationPresent(RolesAllowed.class)
            ? method.getAnnotation(RolesAllowed.class)
            : resource.getAnnotation(RolesAllowed.class);
    assertThat(allowed).as("%s", method).isNotNull();
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String name : allowed.value()) {
      if (name.equals(Groups.STAFF)) {
        Arrays.stream(Role.values())
            .filter(role -> Groups.of(Set.of(role)).contains(Groups.STAFF))
            .forEach(roles::add);
      } else {
        roles.add(Role.valueOf(name));
      }
    }
    return roles;
  }

  private static Map<String, java.nio.file.Path> pages() throws IOException {
    Map<String, java.nio.file.Path> pages = new TreeMap<>();
    for (java.nio.file.Path file : xhtml()) {
      String path = "/" + PAGES.relativize(file).toString().replace(".xhtml", "");
      if (!path.startsWith("/WEB-INF/")) {
        pages.put(path, file);
      }
    }
    return pages;
  }

  private static List<java.nio.file.Path> xhtml() throws IOException {
    try (Stream<java.nio.file.Path> files = Files.walk(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
    }
  }
}
