package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.weibao.regulation.Clause;

/** A property centre reports a fault on a telephone; what may bring a complaint goes to the top. */
class CenterST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);
  private final RequestCalls calls = new RequestCalls(api);

  @Test
  @Clause({"S01-5.1.2-b", "S01-5.1.2-c", "S01-6-F5"})
  void a_centre_reports_with_a_photo_sees_the_progress_and_confirms_the_result() {
    Desk centre = new Desk(BROWSER, product, "zh-CN");
    centre.signIn("center1");
    BROWSER.width(360);
    centre.open("/requests");
    BROWSER.await(By.id("ask")).click();
    BROWSER.await(By.cssSelector("[id='form:projectId'] option:nth-child(2)")).click();
    centre.click("form:send");
    assertThat(centre.read("#form\\:demand-message")).isNotBlank();
    centre.type("form:demand", "3栋大堂门禁刷卡无反应");
    BROWSER.await(By.id("form:file")).sendKeys(Pictures.photo("门禁.jpg").toString());
    centre.look("request-ask");
    centre.click("form:send");
    String number = centre.read("h1").replaceAll("\\s.*", "");
    assertThat(centre.read("#verdict")).contains(centre.word("verdict.headline.received"));
    assertThat(centre.read("#attachments")).contains("门禁.jpg");
    assertThat(BROWSER.driver().findElements(By.id("case"))).isEmpty();
    api.as("tech1")
        .get("notifications?limit=200")
        .then()
        .body("items.link", hasItem("/requests/view?number=" + number));

    solve(number);
    centre.open("/requests/view?number=" + number);
    centre.click("form:reopen");
    assertThat(centre.read("#form\\:comment-message")).isNotBlank();
    centre.type("form:comment", "一会儿又坏了");
    centre.click("form:reopen");
    assertThat(centre.read("#timeline")).contains("一会儿又坏了");
    api.as("tech1").get("service-requests/{n}", number).then().body("doneAt", nullValue());
    solve(number);
    centre.open("/requests/view?number=" + number);
    centre.click("form:confirm");
    assertThat(centre.read("#verdict")).contains(centre.word("verdict.headline.confirmed"));
    centre.look("request-of-centre");
  }

  private void solve(String number) {
    Response visit =
        api.as("tech1")
            .contentType(ContentType.JSON)
            .body(Api.json(Map.of("arrivedAt", RequestCalls.now().toString())))
            .post("service-requests/{n}/visits", number);
    visit.then().statusCode(201);
    api.as("tech1")
        .contentType(ContentType.JSON)
        .body(
            Api.json(
                Map.of(
                    "visitId",
                    visit.path("id"),
                    "cause",
                    "WEAR",
                    "handling",
                    "更换读卡器",
                    "doneAt",
                    RequestCalls.now().toString(),
                    "solvedOnSpot",
                    true,
                    "replaced",
                    false)))
        .post("service-requests/{n}/fault-records", number)
        .then()
        .statusCode(201);
  }

  @Test
  void the_api_hides_from_a_centre_who_pays_and_keeps_others_out_of_its_part() {
    Map<String, Object> body = calls.request();
    Response asked =
        api.as("center1")
            .contentType(ContentType.JSON)
            .body(Api.json(body))
            .post("service-requests");
    asked.then().statusCode(201).body("source", equalTo("CENTER")).body("payer", nullValue());
    String number = asked.path("number");
    api.as("center1")
        .header("If-Match", asked.header("ETag"))
        .contentType(ContentType.JSON)
        .body("{}")
        .post("service-requests/{n}/confirmation", number)
        .then()
        .statusCode(409)
        .body("code", equalTo("request.not-done"));
    api.as("tech1")
        .header("If-Match", asked.header("ETag"))
        .contentType(ContentType.JSON)
        .body("{}")
        .post("service-requests/{n}/confirmation", number)
        .then()
        .statusCode(403);
  }

  @Test
  @Clause({"S01-5.1.2-d", "S01-5.1.2-e"})
  void a_technician_asks_headquarters_which_answers_and_enters_a_result() {
    String request = calls.register(calls.request()).then().extract().path("number");
    Desk technician = new Desk(BROWSER, product, "zh-CN");
    technician.signIn("tech1");
    technician.open("/requests/view?number=" + request);
    technician.click("form:to-escalation");
    technician.choose("form:ground", "IMPORTANT_PROBLEM");
    technician.type("form:description", "业主委员会准备投诉");
    technician.click("form:save");
    String number = technician.read("h1").replaceAll("\\s.*", "");
    technician.look("escalation");

    Desk supervisor = new Desk(BROWSER, product, "en");
    supervisor.signIn("hq");
    supervisor.open("/work?kind=ESCALATIONS_TO_ANSWER");
    supervisor.open("/escalations/view?number=" + number);
    supervisor.click("answer:save");
    assertThat(supervisor.read("#answer\\:opinion-message")).isNotBlank();
    supervisor.type("answer:opinion", "I take it over");
    supervisor.click("answer:save");
    assertThat(supervisor.read("#opinions")).contains("I take it over");
    supervisor.type("settle:result", "Replaced; the committee is content");
    supervisor.click("settle:save");
    assertThat(supervisor.read("#escalation")).contains("the committee is content");
    supervisor.look("escalation-settled");

    api.as("center1").get("escalations/{n}", number).then().statusCode(403);
    api.as("tech8").get("escalations/{n}", number).then().statusCode(404);
    api.as("store.sz")
        .contentType(ContentType.JSON)
        .body("{\"description\":\"x\"}")
        .post("escalations")
        .then()
        .statusCode(403);
    api.as("tech1")
        .contentType(ContentType.JSON)
        .body(Api.json(Map.of("requestNumber", request, "description", "x")))
        .post("escalations")
        .then()
        .statusCode(422)
        .body("code", equalTo("escalation.ground-missing"));
  }
}
