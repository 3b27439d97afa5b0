package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** The regulation register in the running product. */
class RegulationsST {

  private static final int SYSTEMS = 33;
  private static final int CLAUSES = 800;

  @RegisterExtension static final Browser BROWSER = new Browser();

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);
  private final RequestCalls calls = new RequestCalls(api);
  private final Desk desk = new Desk(BROWSER, product, "en");

  private JsonPath get(String path) {
    return api.as("tech1").get(path).then().statusCode(200).extract().jsonPath();
  }

  @Test
  void every_clause_of_every_system_is_in_one_state() {
    JsonPath all = get("regulations");
    List<Integer> counts = all.getList("items.collectMany { it.states.values() }");

    assertThat(all.getList("items")).hasSize(SYSTEMS);
    assertThat(counts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(CLAUSES);
    String file =
        api.as("tech1").get("regulations?format=csv").then().statusCode(200).extract().asString();
    assertThat(file.lines().filter(line -> line.matches("\\uFEFF?S\\d\\d-.*"))).hasSize(CLAUSES);
  }

  @Test
  void what_no_test_shows_at_work_is_not_yet_built() {
    JsonPath open = get("regulations/S01?state=NOT_BUILT");
    int counted = open.getInt("system.states.NOT_BUILT");
    assertThat(open.getList("items")).hasSize(counted).isNotEmpty();

    String clause = open.getString("items[0].id");
    api.as("tech1")
        .get("clauses/{id}", clause)
        .then()
        .statusCode(200)
        .body("state", equalTo("NOT_BUILT"))
        .body("tests", empty());
    desk.signIn("tech1");
    desk.open("/regulations/clause?id=" + clause);
    assertThat(desk.read("#content .state")).isEqualTo(desk.word("enum.ClauseState.NOT_BUILT"));
    assertThat(desk.read("#tests")).contains(desk.word("regulation.tests.none"));
  }

  @Test
  void what_a_test_shows_at_work_names_its_rule_and_the_test() {
    api.as("tech1")
        .get("clauses/S01-5.4.1.2-2A")
        .then()
        .statusCode(200)
        .body("state", equalTo("ACTIVE"))
        .body("carrier", equalTo("RULE"))
        .body("rules.pack", hasItem(startsWith("S01@")))
        .body("rules.inForce", hasItem(true))
        .body("tests", not(empty()));
  }

  @Test
  void the_use_of_a_clause_rises_with_a_request_that_it_decides() {
    String number = calls.register(calls.request()).then().statusCode(201).extract().path("number");
    String clause =
        api.as("region1")
            .get("service-requests/{n}/why", number)
            .then()
            .statusCode(200)
            .extract()
            .path("decisions[0].clause");
    awaitCase(clause, number);
    int before = get("clauses/" + clause).getInt("applied");

    String next = calls.register(calls.request()).then().statusCode(201).extract().path("number");

    awaitCase(clause, next);
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> assertThat(get("clauses/" + clause).getInt("applied")).isGreaterThan(before));
  }

  private void awaitCase(String clause, String number) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                api.as("region1")
                    .get("clauses/{id}", clause)
                    .then()
                    .statusCode(200)
                    .body("cases.number", hasItem(number)));
  }

  @Test
  void why_leads_to_the_clause_and_the_number_of_a_state_to_its_clauses() {
    String number = calls.register(calls.request()).then().statusCode(201).extract().path("number");
    desk.signIn("region1");
    desk.open("/requests/view?number=" + number);
    BROWSER.await(By.cssSelector("#case summary")).click();
    String clause = desk.read("#case .steps a.clause");
    BROWSER.await(By.cssSelector("#case .steps a.clause")).click();
    BROWSER.await(By.id("applied"));
    assertThat(desk.path()).endsWith("/regulations/clause?id=" + clause);
    assertThat(desk.read("h1")).isEqualTo(clause);

    desk.open("/regulations");
    String link = "#row-S01 a[href*='state=ACTIVE']";
    int active = Integer.parseInt(desk.read(link));
    BROWSER.await(By.cssSelector(link)).click();
    BROWSER.await(By.id("filters"));
    assertThat(BROWSER.driver().findElements(By.cssSelector("#clauses tbody tr"))).hasSize(active);
  }

  @Test
  void filters_find_words_and_an_unknown_id_leads_nowhere() {
    api.as("tech1")
        .get("regulations/S01?text=arrive within 24 hours&carrier=RULE")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].id", equalTo("S01-5.4.1.2-2A"));
    api.as("tech1").get("regulations/S99").then().statusCode(404);
    api.as("tech1").get("clauses/S01-0").then().statusCode(404);
    api.as("tech1").get("regulations/S01?state=DONE").then().statusCode(422);
    api.as("tech1").get("regulations?format=pdf").then().statusCode(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"center1", "supplier.lc"})
  void partners_do_not_read_the_register(String login) {
    for (String path : List.of("regulations", "regulations/S01", "clauses/S01-2")) {
      api.as(login).get(path).then().statusCode(403);
    }
    PageClient pages = new PageClient(product);
    pages.request().cookies(pages.signIn(login)).get("/regulations").then().statusCode(403);
  }
}
