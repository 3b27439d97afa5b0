package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.weibao.regulation.Clause;

/** A maintenance contract ends: due, told to the customer at the desk and by a program. */
class ContractExpiryST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);
  private final ExpiryCalls calls = new ExpiryCalls(api);

  @Test
  @Clause({"S04-20-a", "S04-20-b"})
  void from_the_due_item_to_the_page_where_the_notice_is_made_and_sent_to_the_centre() {
    int project = calls.project();
    for (String language : new String[] {"en", "zh-CN", "zh-TW"}) {
      LocalDate end = calls.renew();
      Desk desk = new Desk(BROWSER, product, language);
      desk.signIn("head.dg");
      BROWSER.width(1440);
      desk.open("/due-items/view?id=" + calls.contract().getLong("notice.dueItemId"));
      desk.click("open-page");
      BROWSER.await(By.id("notice:make"));
      assertThat(desk.path()).endsWith("/projects/contract?id=" + project);
      assertThat(desk.read("#notice-due")).contains("S04-20-a");
      assertThat(desk.read("#visit-due")).contains("S04-20-b");
      assertThat(desk.held("notice:addressee")).as("who is there for it").isNotBlank();
      desk.type("notice:addressee", "");
      desk.type("notice:words", "9折");
      desk.click("notice:make");
      BROWSER.await(By.cssSelector("#notice-problems a[href='#notice:addressee']"));
      assertThat(desk.held("notice:words")).isEqualTo("9折");
      assertThat(desk.held("write:number")).isEqualTo("WB-2026-017");
      desk.look("contract-notice-refused");
      BROWSER.width(1440);
      desk.type("notice:addressee", "罗伟雄");
      desk.click("notice:make");
      desk.awaitWords("#messages", desk.word("expiry.made"));
      desk.look("contract-notice-made");
      BROWSER.width(1440);
      assertThat(desk.download("papers:one:0:pdf")).isEqualTo("%PDF-");
      desk.choose("send:channel", "BY_HAND");
      desk.click("send:save");
      desk.awaitWords("#messages", desk.word("expiry.sent.done"));
      BROWSER.await(By.cssSelector("#notice-due .state-DONE"));
      BROWSER.await(By.cssSelector("#visit-due .state-OPEN"));
      desk.look("contract-notice-sent");
      Desk centre = new Desk(BROWSER, product, language);
      centre.signIn("center4");
      BROWSER.width(1440);
      centre.open("/contract-notices");
      assertThat(centre.read("#content")).contains("WB-2026-017", "9折");
      assertThat(centre.download("notices:one:0:pdf")).isEqualTo("%PDF-");
      centre.look("contract-notices");
      assertThat(end).isNotNull();
    }
  }

  @Test
  void the_contract_is_written_down_on_the_project_and_what_is_wrong_is_said_at_the_field() {
    int project = calls.project();
    Desk desk = new Desk(BROWSER, product, "zh-CN");
    desk.signIn("head.dg");
    BROWSER.width(1440);
    desk.open("/projects/view?id=" + project);
    desk.click("to-contract");
    desk.type("write:number", "");
    desk.type("write:startsOn", "2027-01-01");
    desk.type("write:endsOn", "2026-01-01");
    desk.click("write:save");
    for (String field : new String[] {"write:number", "write:endsOn"}) {
      BROWSER.await(By.cssSelector("#write-problems a[href='#" + field + "']"));
    }
    assertThat(desk.held("write:endsOn")).contains("2026");
    desk.look("contract-refused");
  }

  @Test
  @Clause("S04-20-a")
  void a_program_makes_changes_sends_and_reads_it_and_others_do_not() {
    int project = calls.project();
    LocalDate end = calls.renew();
    api.as("center4").get(ExpiryCalls.CONTRACT, project).then().statusCode(403);
    api.as("tech1").get(ExpiryCalls.CONTRACT, project).then().statusCode(404);
    LocalDate first = end.minusYears(1);
    calls.write("tech5", "\"1\"", first, end).then().statusCode(403);
    calls.write("head.dg", null, first, end).then().statusCode(428);
    calls.write("head.dg", "\"4711\"", first, end).then().statusCode(412);
    calls
        .write("head.dg", tag(), end, first)
        .then()
        .statusCode(422)
        .body("errors.field", contains("endsOn"));
    calls.make("tech5", "x").then().statusCode(403);
    calls.make("head.dg", " ").then().statusCode(422).body("errors.field", contains("addressee"));
    Response made = calls.make("head.dg", "罗伟雄");
    made.then().statusCode(201).body("clause", equalTo("S04-20-a"));
    String number = made.path("number");
    calls.make("head.dg", "罗伟雄").then().statusCode(409).body("code", equalTo("expiry.made"));
    api.as("center4").get(ExpiryCalls.NOTICE, number).then().statusCode(404);
    String changed =
        calls
            .matching("head.dg", made.header("ETag"))
            .body(Api.json(Map.of("addressee", "罗主任")))
            .put(ExpiryCalls.NOTICE, number)
            .then()
            .statusCode(200)
            .body("addressee", equalTo("罗主任"))
            .extract()
            .header("ETag");
    calls.send("head.dg", number, made.header("ETag")).then().statusCode(412);
    calls.send("head.dg", number, changed).then().statusCode(200).body("sentAt", notNullValue());
    assertThat(calls.contract().getString("notice.state")).isEqualTo("DONE");
    api.as("center4").get("expiry-notices").then().body("items.number", hasItem(number));
    api.as("center1").get("expiry-notices").then().body("items.number", not(hasItem(number)));
    api.as("center1").get(ExpiryCalls.NOTICE, number).then().statusCode(404);
    api.as("center4").get("notifications").then().body("items.link", hasItem("/contract-notices"));
    for (String language : new String[] {"zh-CN", "zh-TW", "en"}) {
      assertThat(calls.paper(number, language)).startsWith('%', 'P', 'D', 'F');
    }
  }

  @Test
  @Clause("S04-20-a")
  void a_notice_of_an_end_that_was_moved_is_not_sent_and_says_why() {
    calls.renew();
    Response made = calls.make("head.dg", "罗伟雄");
    String number = made.path("number");
    calls.renew();
    calls
        .send("head.dg", number, made.header("ETag"))
        .then()
        .statusCode(409)
        .body("code", equalTo("expiry.outdated"))
        .body("detail", containsString(number));
    Desk desk = new Desk(BROWSER, product, "en");
    desk.signIn("head.dg");
    desk.open("/projects/contract?id=" + calls.project());
    assertThat(desk.read("#notices")).contains(number, desk.word("expiry.outdated"));
    BROWSER.await(By.id("notice:make"));
    assertThat(BROWSER.driver().findElements(By.id("send:save"))).isEmpty();
    desk.look("contract-notice-outdated");
  }

  private String tag() {
    return api.as("head.dg").get(ExpiryCalls.CONTRACT, calls.project()).header("ETag");
  }
}
