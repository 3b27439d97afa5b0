package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.weibao.regulation.Clause;

/** Help from afar, where the department has left the city and elsewhere. */
class SupportST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);
  private final RequestCalls calls = new RequestCalls(api);

  private String requestWhereNobodyIsLeft() {
    Map<String, Object> request = calls.request();
    request.put(
        "projectId",
        api.as("admin")
            .get("projects")
            .then()
            .extract()
            .path("items.find { it.code == 'HXMY' }.id"));
    return api.as("admin")
        .contentType(ContentType.JSON)
        .body(Api.json(request))
        .post("service-requests")
        .then()
        .statusCode(201)
        .body("serviceCase", equalTo("X3"))
        .extract()
        .path("number");
  }

  private Response send(String request) {
    OffsetDateTime now = RequestCalls.now();
    return api.as("head.zh")
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(
            Api.json(
                Map.of(
                    "crewCompany", "珠海安维",
                    "crewName", "林师傅",
                    "crewPhone", "139 0000 0000",
                    "from", now.toString(),
                    "to", now.plusHours(2).toString())))
        .post("service-requests/{n}/work-orders", request);
  }

  private Map<String, Object> help(String outcome) {
    Map<String, Object> help = new HashMap<>();
    help.put("channel", "PHONE");
    help.put("beganAt", RequestCalls.now().minus(Duration.ofMinutes(20)).toString());
    help.put("minutes", 10);
    help.put("outcome", outcome);
    help.put("advice", "请值班员断电重启录像机");
    return help;
  }

  private Response give(String request, Map<String, Object> help, String key) {
    return api.as("techgroup1")
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .body(Api.json(help))
        .post("service-requests/{n}/remote-support", request);
  }

  @Test
  @Clause({"S01-5.4.2.1-3-a", "S01-5.4.2.1-3-b"})
  void nobody_is_sent_where_phones_alone_help_until_the_customer_bears_all_costs() {
    String request = requestWhereNobodyIsLeft();
    send(request).then().statusCode(409).body("code", equalTo("support.phone-only"));
    Map<String, Object> help = help("VISIT_NEEDED");
    give(request, help, UUID.randomUUID().toString())
        .then()
        .statusCode(422)
        .body("errors.field", contains("agreedBy"));
    help.put("agreedBy", "吴海生");
    String key = UUID.randomUUID().toString();
    int id = give(request, help, key).then().statusCode(201).extract().path("id");
    give(request, help, key).then().statusCode(201).body("id", equalTo(id));
    api.as("head.zh")
        .get("service-requests/{n}/remote-support", request)
        .then()
        .body("items.agreedBy", contains("吴海生"));
    send(request).then().statusCode(201).body("number", notNullValue());
  }

  @Test
  void only_those_who_help_record_it() {
    String request = requestWhereNobodyIsLeft();
    for (String login : new String[] {"store.zh", "center6", "finance"}) {
      api.as(login)
          .contentType(ContentType.JSON)
          .body(Api.json(help("SOLVED")))
          .post("service-requests/{n}/remote-support", request)
          .then()
          .statusCode(403);
    }
  }

  @Test
  @Clause({"S10-2.2", "S01-5.4.2.1-3-a"})
  void what_was_said_on_the_phone_is_written_down_and_ends_the_work() {
    for (String language : new String[] {"zh-CN", "en"}) {
      String request = requestWhereNobodyIsLeft();
      Desk desk = new Desk(BROWSER, product, language);
      desk.signIn("techgroup1");
      BROWSER.width(1440);
      desk.open("/requests/view?number=" + request);
      desk.click("form:to-support");
      desk.type("form:minutes", "0");
      desk.choose("form:outcome", "SOLVED");
      desk.type("form:advice", "Recorder restarted by the guard");
      desk.click("form:save");
      assertThat(desk.read(".message-error")).contains(desk.word("support.field.minutes"));
      assertThat(desk.held("form:advice")).isEqualTo("Recorder restarted by the guard");
      desk.look("support");
      desk.type("form:minutes", "1");
      desk.click("form:save");
      assertThat(desk.read("#messages")).isEqualTo(desk.word("support.recorded"));
      assertThat(desk.read("#support")).contains(desk.word("enum.SupportOutcome.SOLVED"));
      api.as("techgroup1")
          .get("service-requests/{n}", request)
          .then()
          .body("doneAt", notNullValue());
    }
  }
}
