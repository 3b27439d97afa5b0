package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.weibao.regulation.Clause;

/** The register of calls as S04 and S12 have it, in the demo's project that follows them. */
class CallRegisterST {

  private static final String PROJECT = "XLGG";

  @RegisterExtension static final Browser BROWSER = new Browser();

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);

  private Object project() {
    return api.as("region2")
        .get("projects")
        .then()
        .extract()
        .path("items.find { it.code == '" + PROJECT + "' }.id");
  }

  private Map<String, Object> call() {
    Map<String, Object> call = new HashMap<>();
    call.put("projectId", project());
    call.put("roomLabel", "无此楼-" + UUID.randomUUID().toString().substring(0, 8));
    call.put("ownerName", "王国强");
    call.put("ownerPhone", "13800000000");
    call.put("productModel", "V2 可视门口机");
    call.put("demand", "门口机无图像");
    call.put("urgency", "ROUTINE");
    call.put("receivedAt", RequestCalls.now().minus(Duration.ofMinutes(20)).toString());
    return call;
  }

  private Response post(String login, Map<String, Object> body, String path, Object... of) {
    return api.as(login)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Api.json(body))
        .post(path, of);
  }

  private void missing(String name, String field, String code) {
    Map<String, Object> call = call();
    call.remove(name);
    post("region2", call, "service-requests")
        .then()
        .statusCode(422)
        .body("code", equalTo("request.call-incomplete"))
        .body("detail", containsString("S04-8-a"))
        .body("errors.field", contains(field))
        .body("errors.code", contains(code));
  }

  private void allMissing() {
    Map<String, Object> call = call();
    call.keySet().removeAll(List.of("roomLabel", "ownerPhone", "productModel"));
    post("region2", call, "service-requests")
        .then()
        .statusCode(422)
        .body("errors.field", contains("roomLabel", "ownerPhone", "productModel"))
        .body("errors.message", everyItem(containsString("S04-8-a")));
    call.remove("demand");
    post("region2", call, "service-requests")
        .then()
        .statusCode(422)
        .body("code", equalTo("request.call-incomplete"))
        .body("errors.field", contains("roomLabel", "ownerPhone", "productModel", "demand"));
  }

  @Test
  @Clause({"S04-8-a", "S04-8-b"})
  void a_call_has_all_its_fields_and_takes_the_voucher_along() {
    allMissing();
    missing("roomLabel", "roomLabel", "request.call-address");
    missing("ownerPhone", "ownerPhone", "request.call-phone");
    missing("productModel", "productModel", "request.call-model");
    String number = number(post("region2", call(), "service-requests"));
    api.as("head.dg")
        .get("service-requests/{n}/voucher", number)
        .then()
        .statusCode(200)
        .body("number", startsWith("SV"))
        .body("product", equalTo("V2 可视门口机"))
        .body("state", equalTo("SENT"));
    String voucher = api.as("head.dg").get("service-requests/{n}/voucher", number).path("number");
    api.as("head.dg")
        .get("service-vouchers/{v}", voucher)
        .then()
        .statusCode(200)
        .body("calls.requestNumber", hasItem(number))
        .body("calls[0].sentTo", hasItem("CITY_HEAD"));
    byte[] pdf =
        api.as("head.dg")
            .accept("application/pdf")
            .header("Accept-Language", "zh-TW")
            .get("service-vouchers/{v}", voucher)
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertThat(pdf).startsWith('%', 'P', 'D', 'F');
    api.as("head.sz").get("service-vouchers/{v}", voucher).then().statusCode(404);
    api.as("center4").get("service-vouchers/{v}", voucher).then().statusCode(403);
    send("region2", number).then().statusCode(409).body("code", equalTo("voucher.sent"));
    String asked = number(post("center4", call(), "service-requests"));
    send("center4", asked).then().statusCode(403);
    send("finance", asked).then().statusCode(403);
    send("region2", asked).then().statusCode(200).body("state", equalTo("SENT"));
  }

  private static String number(Response registered) {
    return registered.then().statusCode(201).extract().path("number");
  }

  private Response send(String login, String request) {
    return api.as(login)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .post("service-requests/{n}/voucher/dispatch", request);
  }

  @Test
  @Clause("S12-4.2.3c")
  void whoever_took_a_call_gets_the_work_order_and_the_head_hears_of_it() {
    String number = number(post("tech5", call(), "service-requests"));
    Map<String, Object> tried = new HashMap<>();
    tried.put("triedAt", RequestCalls.now().minus(Duration.ofHours(9)).toString());
    tried.put("channel", "PHONE");
    post("tech5", tried, "service-requests/{n}/head-not-reached", number)
        .then()
        .statusCode(422)
        .body("errors.field", contains("triedAt"));
    tried.put("triedAt", RequestCalls.now().minus(Duration.ofMinutes(2)).toString());
    post("tech6", tried, "service-requests/{n}/head-not-reached", number)
        .then()
        .statusCode(403)
        .body("code", equalTo("workorder.not-call-taker"));
    post("region2", tried, "service-requests/{n}/head-not-reached", number).then().statusCode(403);
    String order =
        post("tech5", tried, "service-requests/{n}/head-not-reached", number)
            .then()
            .statusCode(201)
            .extract()
            .path("number");
    post("tech5", tried, "service-requests/{n}/head-not-reached", number)
        .then()
        .statusCode(409)
        .body("code", equalTo("workorder.already-planned"));
    api.as("head.dg")
        .get("service-requests/{n}/head-not-reached", number)
        .then()
        .body("items.workOrder", contains(order))
        .body("items.clause", contains("S12-4.2.3c"));
    api.as("manager")
        .get("notifications")
        .then()
        .body("items.link", hasItem("/requests/view?number=" + number));
  }

  @Test
  void the_number_of_repeat_faults_in_f4_is_the_length_of_its_list() {
    YearMonth month = YearMonth.from(RequestCalls.now()).minusMonths(1);
    List<Integer> projects = api.as("manager").get("projects").path("items.id");
    int seen = 0;
    for (int project : projects) {
      int counted =
          api.as("manager")
              .queryParam("project", project)
              .queryParam("month", month.toString())
              .get("reports/monthly-report")
              .then()
              .statusCode(200)
              .extract()
              .path("counts.repeats");
      List<String> listed =
          api.as("manager")
              .queryParam("projectId", project)
              .queryParam("repeat", true)
              .queryParam("from", month.atDay(1).toString())
              .queryParam("to", month.atEndOfMonth().toString())
              .queryParam("limit", 200)
              .get("service-requests")
              .path("items.number");
      assertThat(listed).hasSize(counted);
      seen += counted;
    }
    assertThat(seen).as("the demo has some").isPositive();
  }

  @Test
  @Clause({"S04-8-a", "S04-8-b", "S12-4.2.3c"})
  void pages_name_the_field_that_is_missing_and_keep_what_was_typed() {
    for (String language : new String[] {"zh-CN", "zh-TW", "en"}) {
      Desk desk = new Desk(BROWSER, product, language);
      desk.signIn("tech5");
      BROWSER.width(1440);
      desk.open("/requests/new?project=" + project());
      desk.type("form:roomLabel_input", "无此楼-1");
      desk.type("form:ownerName", "王国强");
      desk.click("form:register");
      for (String field : List.of("form:ownerPhone", "form:productModel", "form:demand")) {
        BROWSER.await(By.cssSelector("#form-problems a[href='#" + field + "']"));
      }
      assertThat(desk.read("[id='form:demand-message']"))
          .isEqualTo(desk.word("problem.request.demand-missing"));
      desk.look("call-register-silent");
      BROWSER.width(1440);
      desk.type("form:demand", "No picture");
      desk.click("form:register");
      assertThat(desk.read(".message-error")).contains("S04-8-a");
      // Both that are missing are named at once, each leads to its field and is marked there.
      for (String field : List.of("form:ownerPhone", "form:productModel")) {
        WebElement input = BROWSER.await(By.id(field));
        assertThat(input.getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(desk.read("[id='" + field + "-message']")).contains("S04-8-a");
        BROWSER.await(By.cssSelector("#form-problems a[href='#" + field + "']"));
      }
      assertThat(desk.held("form:demand")).isEqualTo("No picture");
      assertThat(desk.held("form:ownerName")).isEqualTo("王国强");
      desk.look("call-register-refused");
      BROWSER.width(1440);
      desk.type("form:ownerPhone", "13800000000");
      desk.type("form:productModel", "V2");
      desk.click("form:register");
      assertThat(desk.read("#messages")).isEqualTo(desk.word("request.registered"));
      assertThat(desk.read("#voucher")).contains("SV", "V2");
      desk.look("call-register-voucher");
      BROWSER.width(1440);
      String request = desk.path();
      desk.click("form:to-voucher");
      BROWSER.await(By.id("paper:pdf"));
      assertThat(desk.read("#calls")).contains("No picture");
      assertThat(desk.download("paper:pdf")).isEqualTo("%PDF-");
      desk.look("voucher");
      BROWSER.width(1440);
      desk.open(request);
      desk.click("form:to-head");
      desk.look("head-not-reached");
      desk.click("form:go");
      assertThat(desk.read("#messages")).isEqualTo(desk.word("head.gone"));
    }
  }
}
