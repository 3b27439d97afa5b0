package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.weibao.regulation.Clause;

/**
 * The terms of a contract in the demo's project under S12: entered at the desk, read on a phone.
 */
class ServiceTermsST {

  private static final String TERMS = "projects/{id}/service-terms";

  @RegisterExtension static final Browser BROWSER = new Browser();

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);
  private final RequestCalls calls = new RequestCalls(api);

  private int project() {
    return api.as("admin").get("projects").path("items.find { it.code == 'ZYJY' }.id");
  }

  private Response post(String who, String path, Map<String, ?> body) {
    return api.as(who)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Api.json(body))
        .post(path);
  }

  /** A visit that somebody is sent to; its number. */
  private String visit(int project) {
    Map<String, Object> request = calls.request();
    request.put("projectId", project);
    String number =
        post("admin", "service-requests", request).then().statusCode(201).extract().path("number");
    Number technician =
        api.as("head.dg")
            .get("service-requests/{n}/suggestions", number)
            .path("items.find { it.name == '邱炳坤' }.technicianId");
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    return post(
            "head.dg",
            "service-requests/" + number + "/work-orders",
            Map.of(
                "technicianId",
                technician.longValue(),
                "from",
                now.toString(),
                "to",
                now.plusHours(2).toString()))
        .then()
        .statusCode(201)
        .extract()
        .path("number");
  }

  private Response accept(String number) {
    String now = OffsetDateTime.now(ZoneOffset.UTC).toString();
    return post(
        "tech7",
        "work-orders/" + number + "/events",
        Map.of("events", List.of(Map.of("action", "ACCEPT", "deviceTime", now))));
  }

  @Test
  @Clause("S12-4.1.3")
  void terms_are_entered_at_the_desk_and_read_on_the_phone_before_a_visit_is_accepted() {
    int project = project();
    for (String language : new String[] {"en", "zh-CN"}) {
      Desk head = new Desk(BROWSER, product, language);
      head.signIn("head.dg");
      BROWSER.width(1440);
      head.open("/projects/terms?id=" + project);
      head.type("write:source", "");
      head.type("write:requirements", "");
      head.click("write:save");
      for (String field : List.of("write:source", "write:requirements")) {
        BROWSER.await(By.cssSelector("#write-problems a[href='#" + field + "']"));
      }
      assertThat(head.read("[id='write:requirements-message']")).contains("S12-4.1.3");
      head.look("service-terms-refused");
      BROWSER.width(1440);
      head.type("write:source", "GZ-2024-017");
      head.type("write:requirements", "2 h");
      head.click("write:save");
      head.awaitWords("#messages", head.word("contract.written"));
      head.look("service-terms");

      String number = visit(project);
      accept(number).then().statusCode(409).body("code", equalTo("contract.unread"));
      Desk phone = new Desk(BROWSER, product, language);
      phone.signIn("tech7");
      BROWSER.width(360);
      phone.open("/work-orders/view?number=" + number);
      phone.click("step:accept");
      assertThat(phone.read("#content .message-error")).contains("ZYJY");
      phone.look("work-terms-unread");
      BROWSER.width(360);
      phone.click("terms-text");
      phone.click("terms:confirm");
      phone.awaitWords("#messages", phone.word("contract.read-now"));
      phone.click("step:accept");
      BROWSER.await(By.cssSelector("#content .state-ACCEPTED"));
      phone.look("work-terms-read");
      api.as("head.dg")
          .get(TERMS, project)
          .then()
          .statusCode(200)
          .body("readers.name", contains("邱炳坤"));
    }
  }

  @Test
  void a_program_reads_writes_and_confirms_them_and_others_do_not() {
    int project = project();
    api.as("center5").get(TERMS, project).then().statusCode(403);
    api.as("tech1").get(TERMS, project).then().statusCode(404);
    String tag = api.as("head.dg").get(TERMS, project).then().extract().header("ETag");
    Map<String, String> body =
        Map.of(
            "source",
            "GZ-2024-018",
            "scope",
            "门禁",
            "responsibility",
            "人为损坏由责任方承担",
            "requirements",
            "6小时到场",
            "instruction",
            "断电后拆机");
    write("tech7", project, tag, body).then().statusCode(403);
    write("head.dg", project, null, body).then().statusCode(428);
    write("head.dg", project, "\"4711\"", body).then().statusCode(409);
    write("head.dg", project, tag, Map.of("source", "GZ-1", "scope", "门禁"))
        .then()
        .statusCode(422)
        .body("code", equalTo("contract.incomplete"))
        .body("errors.field", contains("responsibility", "requirements", "instruction"));
    int number =
        write("head.dg", project, tag, body).then().statusCode(200).extract().path("number");
    String readings = "projects/" + project + "/service-terms/readings";
    post("tech7", readings, Map.of("number", number - 1)).then().statusCode(409);
    post("finance", readings, Map.of("number", number)).then().statusCode(403);
    post("tech7", readings, Map.of("number", number))
        .then()
        .statusCode(200)
        .body("readAt", notNullValue());
    accept(visit(project)).then().statusCode(200).body("status", equalTo("ACCEPTED"));
  }

  private Response write(String who, int project, String tag, Map<String, String> body) {
    var call = api.as(who).contentType(ContentType.JSON);
    return (tag == null ? call : call.header("If-Match", tag))
        .body(Api.json(body))
        .put(TERMS, project);
  }
}
