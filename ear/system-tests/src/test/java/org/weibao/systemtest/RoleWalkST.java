package org.weibao.systemtest;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every page and every endpoint, asked for by every role, beside the access matrix that the product
 * shows. Pages are found as files, endpoints in the OpenAPI document: what the matrix does not name
 * fails.
 */
class RoleWalkST {

  private static final Path ROOT = Path.of(System.getProperty("weibao.root"));
  private static final Path PAGES = ROOT.resolve("web-module/src/main/webapp");
  private static final Set<String> OPEN_PAGES =
      Set.of("/sign-in", "/report", "/progress", "/opinion");
  private static final Set<String> OPEN_ENDPOINTS =
      Set.of("POST /v1/tokens", "POST /v1/password-changes", "GET /v1/jwks");
  private static final Set<String> VERBS = Set.of("get", "post", "put", "patch", "delete");
  private static final int AT_ONCE = 4;
  private static final int ROLES = 18;

  private static final RunningProduct PRODUCT = RunningProduct.shared();
  private static final Api API = new Api(PRODUCT);

  /** One row of the matrix. */
  private record Rule(Map<String, String> roles, List<String> pages, List<String> endpoints) {

    boolean allows(String role) {
      return !"NONE".equals(roles.get(role));
    }
  }

  private static List<Rule> matrix;
  private static Map<String, String> accounts;

  @BeforeAll
  static void read_the_matrix_and_an_account_of_each_role() throws IOException {
    List<Map<String, Object>> items = API.as("admin").get("access-matrix").path("items");
    matrix = items.stream().map(RoleWalkST::rule).toList();
    accounts = accounts();
    assertThat(accounts).hasSize(ROLES);
    assertThat(matrix).hasSizeGreaterThan(20);
    assertThat(matrix).allSatisfy(rule -> assertThat(rule.roles()).hasSize(ROLES));
  }

  @Test
  void every_page_opens_for_the_roles_that_the_matrix_names_and_for_no_other() throws Exception {
    Set<String> pages = pages();
    assertThat(pages).hasSizeGreaterThan(15);
    assertThat(pages).allSatisfy(page -> assertThat(rulesOfPage(page)).as(page).isNotEmpty());

    assertThat(
            eachRole(
                (role, login) -> {
                  List<String> wrong = new ArrayList<>();
                  PageVisitor visitor = PageVisitor.signIn(PRODUCT, login);
                  for (String page : pages) {
                    Response answer = visitor.get(page);
                    int status = answer.statusCode();
                    boolean allowed = rulesOfPage(page).stream().anyMatch(it -> it.allows(role));
                    if (allowed ? !isOpen(answer) : status != 403) {
                      wrong.add(role + " " + page + ": " + status);
                    }
                  }
                  return wrong;
                }))
        .isEmpty();
  }

  @Test
  void every_endpoint_opens_for_the_roles_that_the_matrix_names_and_for_no_other()
      throws Exception {
    Map<String, String> endpoints = endpoints();
    assertThat(endpoints).hasSizeGreaterThan(25);
    assertThat(endpoints.keySet())
        .allSatisfy(endpoint -> assertThat(rulesOfEndpoint(endpoint)).as(endpoint).isNotEmpty());
    Set<String> written = new TreeSet<>();
    matrix.forEach(rule -> written.addAll(rule.endpoints()));
    assertThat(endpoints.keySet()).containsExactlyInAnyOrderElementsOf(written);

    assertThat(
            eachRole(
                (role, login) -> {
                  List<String> wrong = new ArrayList<>();
                  endpoints.forEach(
                      (endpoint, type) -> {
                        Response answer = call(API.as(login), endpoint, type);
                        boolean allowed =
                            rulesOfEndpoint(endpoint).stream().anyMatch(it -> it.allows(role));
                        boolean refused = isRefused(answer);
                        if (allowed == refused || answer.statusCode() == 401) {
                          wrong.add(role + " " + endpoint + ": " + answer.statusCode());
                        }
                      });
                  return wrong;
                }))
        .isEmpty();
  }

  @Test
  void without_a_token_every_endpoint_answers_401_and_every_page_asks_to_sign_in()
      throws Exception {
    Map<String, String> endpoints = endpoints();
    assertThat(endpoints.entrySet())
        .allSatisfy(
            entry ->
                assertThat(call(API.nobody(), entry.getKey(), entry.getValue()).statusCode())
                    .as(entry.getKey())
                    .isEqualTo(401));
    assertThat(pages())
        .allSatisfy(
            page ->
                assertThat(given().redirects().follow(false).get(PRODUCT.at(page)).statusCode())
                    .as(page)
                    .isEqualTo(302));
  }

  @Test
  void a_refusal_is_in_the_reader_s_language() {
    API.as("finance")
        .header("Accept-Language", "zh-CN")
        .contentType(ContentType.JSON)
        .body("{}")
        .post("service-requests")
        .then()
        .statusCode(403)
        .body("detail", equalTo("您的角色无权进行此操作。"));
  }

  /** Refused for the role; other refusals are about the thing. */
  private static boolean isRefused(Response answer) {
    return answer.statusCode() == 403 && "common.forbidden".equals(answer.path("code"));
  }

  /** Shown, sent on, or without the document that its address should name. */
  private static boolean isOpen(Response answer) {
    return switch (answer.statusCode()) {
      case 200, 404 -> true;
      case 301, 302 -> !answer.header("Location").contains("/sign-in");
      default -> false;
    };
  }

  /** Calls with numbers that nothing bears and without content, so that nothing changes. */
  private static Response call(RequestSpecification request, String endpoint, String type) {
    String[] parts = endpoint.split(" ", 2);
    String path = parts[1].substring("/v1/".length()).replaceAll("\\{[^}]*}", "0");
    if (type != null) {
      request.contentType(type);
      if (type.startsWith("multipart/")) {
        request.multiPart("nothing", "x");
      } else {
        request.body((type.equals("application/json") ? "{}" : "-").getBytes(UTF_8));
      }
    }
    return request.request(parts[0], path);
  }

  private static List<Rule> rulesOfPage(String page) {
    return matrix.stream().filter(rule -> rule.pages().contains(page)).toList();
  }

  private static List<Rule> rulesOfEndpoint(String endpoint) {
    return matrix.stream().filter(rule -> rule.endpoints().contains(endpoint)).toList();
  }

  private static Rule rule(Map<String, Object> item) {
    Map<String, String> roles = new TreeMap<>();
    ((Map<?, ?>) item.get("roles")).forEach((role, reach) -> roles.put("" + role, "" + reach));
    return new Rule(roles, texts(item.get("pages")), texts(item.get("endpoints")));
  }

  private static List<String> texts(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }

  private static Set<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      Set<String> pages = new TreeSet<>();
      files
          .map(file -> "/" + PAGES.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".xhtml") && !name.startsWith("/WEB-INF/"))
          .map(name -> name.substring(0, name.length() - ".xhtml".length()))
          .filter(page -> !OPEN_PAGES.contains(page))
          .forEach(pages::add);
      return pages;
    }
  }

  /** Endpoints of the OpenAPI document, each with the media type of its body; null without one. */
  private static Map<String, String> endpoints() {
    Response document = given().accept("application/json").get(PRODUCT.at("/openapi"));
    Map<String, Map<String, Object>> paths = new JsonPath(document.asString()).getMap("paths");
    Map<String, String> endpoints = new TreeMap<>();
    paths.forEach(
        (path, verbs) ->
            verbs.forEach(
                (verb, operation) -> {
                  String name = verb.toUpperCase(Locale.ROOT) + " " + path.replace("/api/", "/");
                  if (VERBS.contains(verb) && !OPEN_ENDPOINTS.contains(name)) {
                    endpoints.put(name, bodyType((Map<?, ?>) operation));
                  }
                }));
    return endpoints;
  }

  private static String bodyType(Map<?, ?> operation) {
    Map<?, ?> body = (Map<?, ?>) operation.get("requestBody");
    return body == null
        ? null
        : String.valueOf(((Map<?, ?>) body.get("content")).keySet().iterator().next());
  }

  private static Map<String, String> accounts() throws IOException {
    Map<String, String> accounts = new TreeMap<>();
    for (String line : Files.readAllLines(ROOT.resolve("config/demo/people.csv"))) {
      String[] cells = line.split(",", -1);
      if (cells.length > 3 && !line.startsWith("#") && !cells[0].equals("login")) {
        accounts.putIfAbsent(cells[2], cells[0]);
      }
    }
    return accounts;
  }

  /** What is wrong for a role. */
  private interface Walk {
    List<String> of(String role, String login);
  }

  private static List<String> eachRole(Walk walk) throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Callable<List<String>>> walks = new ArrayList<>();
      accounts.forEach((role, login) -> walks.add(() -> walk.of(role, login)));
      Set<String> wrong = new HashSet<>();
      for (Future<List<String>> one : pool.invokeAll(walks)) {
        wrong.addAll(one.get());
      }
      return wrong.stream().sorted().toList();
    } finally {
      pool.shutdown();
    }
  }
}
