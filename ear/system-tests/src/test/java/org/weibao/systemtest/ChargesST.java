package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.weibao.regulation.Clause;

/** Charges by the price list and at prices of their own, in the browser and over the API. */
class ChargesST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);
  private final RequestCalls calls = new RequestCalls(api);

  @Test
  @Clause({"S01-5.3.1-a", "S01-5.3.1-b", "S01-5.3.3-a"})
  void a_line_and_a_price_of_its_own_are_charged_approved_and_explained_in_two_languages() {
    String request = request();
    Desk desk = new Desk(BROWSER, product, "zh-CN");
    desk.signIn("tech1");
    desk.open("/requests/charge?number=" + request);
    desk.choose("listed:code", "ADD_INDOOR_DEVICE");
    desk.type("listed:quantity", "2");
    desk.click("listed:save");
    assertThat(desk.read("#why")).contains("PRD@1").contains("四舍五入").contains("S01-5.3.1-a");
    assertThat(desk.read("#charge")).contains("240.00 CNY");
    desk.look("charge-listed");

    Map<String, Object> own = charge();
    own.put("name", "混凝土墙支架");
    own.put("unit", "PIECE");
    own.put("unitPrice", "80.50");
    own.put("reason", "特殊墙面");
    Response entered = add(request, own).then().statusCode(201).extract().response();
    String number = entered.path("number");
    assertThat(entered.<String>path("state")).isEqualTo("WAITS");

    Desk supervisor = new Desk(BROWSER, product, "en");
    supervisor.signIn("hq");
    supervisor.open("/charges/view?number=" + number);
    supervisor.click("decide:agree");
    assertThat(supervisor.read("#approval")).contains("Headquarters").contains("S01-5.3.1-b");
    assertThat(supervisor.read("#why")).contains("is on no price list").contains("half up");
    api.as("tech1")
        .header("Accept-Language", "en")
        .get("charges/{n}/why", number)
        .then()
        .statusCode(200)
        .body("steps", hasItem(containsString("161.00 CNY")));
    api.as("tech1").get("charges/{n}", number).then().body("state", equalTo("COUNTS"));
    supervisor.open("/requests/view?number=" + request);
    assertThat(supervisor.read("#charges")).contains(number).contains("161.00 CNY");
  }

  @Test
  void the_same_key_charges_once_and_bad_lines_are_refused_by_their_field() {
    String request = request();
    Map<String, Object> line = charge();
    line.put("code", "LABOUR_HOUR");
    String key = UUID.randomUUID().toString();
    String first = add(request, line, key).then().statusCode(201).extract().path("number");
    add(request, line, key).then().statusCode(201).body("number", equalTo(first));
    line.put("quantity", "0");
    assertThat(add(request, line).jsonPath().getString("code")).contains("charge.quantity");
    line.put("quantity", "1");
    line.put("code", "NOTHING");
    add(request, line).then().statusCode(409);
    api.as("store.sz")
        .contentType(ContentType.JSON)
        .body(Api.json(line))
        .post("service-requests/{n}/charges", request)
        .then()
        .statusCode(403);
  }

  private Map<String, Object> charge() {
    Map<String, Object> charge = new HashMap<>();
    charge.put("serviceDay", RequestCalls.now().toLocalDate().toString());
    charge.put("quantity", "2");
    return charge;
  }

  private Response add(String request, Map<String, Object> body) {
    return add(request, body, UUID.randomUUID().toString());
  }

  private Response add(String request, Map<String, Object> body, String key) {
    return api.as("tech1")
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .body(Api.json(body))
        .post("service-requests/{n}/charges", request);
  }

  /** A request out of warranty, whose customer pays. */
  private String request() {
    Map<String, Object> request = calls.request();
    request.put(
        "projectId", api.as("region1").get("projects").path("items.find { it.code == 'TAMY' }.id"));
    request.put("receivedAt", RequestCalls.now().minusMinutes(1).toString());
    return calls.register(request).then().statusCode(201).extract().path("number");
  }
}
