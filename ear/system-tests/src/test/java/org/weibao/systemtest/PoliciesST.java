package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** The rules in the running product: read by programs, drafted, and an open figure set by two. */
class PoliciesST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String FIGURE = "deadlines/complaint-settled/goal";

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);
  private final Desk desk = new Desk(BROWSER, product, "en");

  @Test
  void programs_read_the_systems_and_the_rules_in_force_with_their_clauses() {
    api.as("hq").get("policies").then().statusCode(200).body("items", hasSize(22));
    api.as("hq")
        .get("policies/S01")
        .then()
        .statusCode(200)
        .body("system.inForce", equalTo("S01@1"))
        .body("rules.clauses.flatten()", hasItem("S01-5.2.2-b"))
        .body("openFigures[0].question", notNullValue());
    api.as("hq").get("policies/S99").then().statusCode(404);
  }

  @Test
  void a_draft_with_faults_is_kept_as_typed_and_the_faults_stand_with_their_lines() {
    desk.signIn("hq");
    desk.open("/policies/view?system=S07");
    desk.click("draft:begin");
    BROWSER.await(By.id("form:source"));
    String text = desk.held("form:source").replace("sameDay: true", "sameDey: true");
    desk.type("form:source", text);
    desk.type("form:note", "Stock card");
    desk.click("form:submit");

    assertThat(desk.read("#content .message-error, #content .field-message"))
        .contains(desk.word("problem.policy.faulty"));
    assertThat(desk.held("form:source")).isEqualTo(text);
    assertThat(desk.read("#faults")).contains("sameDay");
    desk.look("policy-draft-faulty");
    assertThat(BROWSER.barriers()).isEmpty();
  }

  @Test
  void an_open_figure_is_proposed_by_one_person_and_agreed_to_by_another() {
    String page =
        "/policies/figure?system=S20&figure=" + URLEncoder.encode(FIGURE, StandardCharsets.UTF_8);
    LocalDate tomorrow = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(1);
    desk.signIn("hq");
    desk.open(page);
    desk.type("form:value", "{days: 5}");
    desk.type("form:from", tomorrow.toString());
    desk.type("form:reason", "Agreed with the customers");
    desk.click("form:set");
    assertThat(BROWSER.await(By.id("open")).getText()).contains("{days: 5}");

    desk.open(page);
    assertThat(BROWSER.await(By.id("waiting")).getText()).contains("{days: 5}");
    assertThat(BROWSER.driver().findElements(By.id("decision:approve"))).isEmpty();

    desk.signIn("manager");
    desk.open(page);
    desk.click("decision:approve");
    assertThat(BROWSER.await(By.id("figures")).getText()).contains("{days: 5}");
    desk.open("/policies/view?system=S20");
    desk.look("policy-figure-set");
    assertThat(BROWSER.barriers()).isEmpty();
  }
}
