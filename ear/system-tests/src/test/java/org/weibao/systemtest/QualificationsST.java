package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.weibao.regulation.Clause;

/** Who is qualified for what: kept at the desk, read on a phone, told to whoever dispatches. */
class QualificationsST {

  private static final String PERMIT = "LOW_VOLTAGE";

  @RegisterExtension static final Browser BROWSER = new Browser();

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);
  private final RequestCalls calls = new RequestCalls(api);

  private static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  private Response post(String who, String path, Map<String, ?> body, String tag) {
    var call =
        api.as(who)
            .contentType(ContentType.JSON)
            .header("Idempotency-Key", UUID.randomUUID().toString());
    return (tag == null ? call : call.header("If-Match", tag)).body(Api.json(body)).post(path);
  }

  private long person(String name) {
    return api.as("admin")
        .get("people?text=" + name)
        .<Number>path("items.find { it.displayName == '" + name + "' }.id")
        .longValue();
  }

  private Map<String, Object> certificate(String number, int days) {
    Map<String, Object> body = new HashMap<>();
    body.put("certificate", number);
    body.put("issuer", "广东省应急管理厅");
    body.put("validFrom", today().minusYears(3).toString());
    body.put("validUntil", today().plusDays(days).toString());
    return body;
  }

  @Test
  @Clause("S12-4.1.1")
  void a_certificate_is_recorded_corrected_and_read_by_its_holder_on_the_phone() {
    String person = Long.toString(person("连启航"));
    for (String language : new String[] {"en", "zh-CN"}) {
      Desk keeper = new Desk(BROWSER, product, language);
      keeper.signIn("techsup");
      BROWSER.width(1440);
      keeper.open("/qualifications");
      keeper.look("qualifications");
      BROWSER.width(1440);
      keeper.open("/qualifications/new?person=" + person);
      String number = "GC-" + UUID.randomUUID().toString().substring(0, 12);
      keeper.type("form:certificate", number);
      keeper.click("form:save");
      for (String field : new String[] {"kind", "issuer", "validFrom"}) {
        BROWSER.await(By.cssSelector("#form-problems a[href='#form:" + field + "']"));
      }
      assertThat(keeper.held("form:certificate")).as("nothing typed is lost").isEqualTo(number);
      keeper.look("qualification-refused");
      BROWSER.width(1440);
      keeper.choose("form:kind", "WORK_AT_HEIGHT");
      keeper.type("form:issuer", "广东省应急管理厅");
      keeper.type("form:validFrom", today().minusYears(1).toString());
      keeper.type("form:validUntil", today().plusDays(40).toString());
      keeper.click("form:save");
      keeper.awaitWords("#messages", keeper.word("qualification.recorded"));
      keeper.type("correct:validUntil", today().plusDays(400).toString());
      keeper.type("correct:why", "抄错截止日");
      keeper.click("correct:save");
      keeper.awaitWords("#messages", keeper.word("qualification.corrected"));
      assertThat(keeper.read("#versions")).contains("抄错截止日", number);
      keeper.look("qualification");

      Desk holder = new Desk(BROWSER, product, language);
      holder.signIn("tech9");
      BROWSER.width(360);
      holder.open("/qualifications/mine");
      assertThat(holder.read("#own")).contains(number);
      holder.look("qualifications-mine");
    }
  }

  @Test
  void a_program_keeps_the_list_and_others_read_no_more_than_is_theirs() {
    long person = person("戴润生");
    String number = "DG-" + UUID.randomUUID().toString().substring(0, 12);
    Map<String, Object> body = certificate(number, 30);
    body.put("personId", person);
    body.put("kind", PERMIT);
    for (String other : new String[] {"head.zh", "tech8", "finance", "center1"}) {
      post(other, "qualifications", body, null).then().statusCode(403);
    }
    Map<String, Object> endless = new HashMap<>(body);
    endless.remove("validUntil");
    endless.put("kind", "DRIVER");
    post("techsup", "qualifications", endless, null)
        .then()
        .statusCode(422)
        .body("errors.field", contains("kind"));
    endless.put("kind", PERMIT);
    post("techsup", "qualifications", endless, null)
        .then()
        .statusCode(422)
        .body("errors.field", contains("validUntil"));
    int id =
        post("techsup", "qualifications", body, null)
            .then()
            .statusCode(201)
            .body("state", equalTo("VALID"))
            .extract()
            .path("id");
    post("techsup", "qualifications", body, null)
        .then()
        .statusCode(409)
        .body("code", equalTo("qualification.known"));

    api.as("tech8").get("qualifications/mine").then().body("items.certificate", hasItem(number));
    api.as("tech8").get("qualifications/{id}", id).then().body("certificate", equalTo(number));
    api.as("head.zh")
        .get("qualifications/{id}", id)
        .then()
        .statusCode(200)
        .body("certificate", startsWith("••••"));
    api.as("head.zh").get("attachments?subject=QUALIFICATION&key=" + id).then().statusCode(422);
    api.as("techsup").get("attachments?subject=QUALIFICATION&key=" + id).then().statusCode(200);
    api.as("head.dg").get("qualifications/{id}", id).then().statusCode(404);
    api.as("tech9").get("qualifications/{id}", id).then().statusCode(404);
    api.as("tech9").get("qualifications").then().statusCode(403);
    api.as("center1").get("qualifications/mine").then().statusCode(403);
    api.as("head.dg")
        .get("qualifications?personId=" + person)
        .then()
        .statusCode(200)
        .body("items", empty());
    api.as("techsup")
        .accept("text/csv")
        .get("qualifications?personId=" + person)
        .then()
        .statusCode(200);

    String tag = api.as("techsup").get("qualifications/{id}", id).header("ETag");
    Map<String, Object> right = certificate(number, 60);
    right.put("why", "抄错");
    post("techsup", "qualifications/" + id + "/corrections", right, null).then().statusCode(428);
    post("techsup", "qualifications/" + id + "/corrections", right, tag)
        .then()
        .statusCode(200)
        .body("versions.number", contains(2, 1))
        .body("versions[0].why", equalTo("抄错"));
    post("techsup", "qualifications/" + id + "/corrections", right, tag).then().statusCode(412);
    tag = api.as("techsup").get("qualifications/{id}", id).header("ETag");
    post("techsup", "qualifications/" + id + "/withdrawal", Map.of("why", "测试"), tag)
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"))
        .body("withdrawnAt", notNullValue());
    api.as("tech9").get("qualification-kinds").then().body("items.code", hasItems(PERMIT));
  }

  @Test
  @Clause("S12-4.1.1")
  void whoever_dispatches_in_a_project_under_s12_is_warned_and_the_team_shows_what_is_missing() {
    int project = api.as("admin").get("projects").path("items.find { it.code == 'ZYJY' }.id");
    api.as("head.dg")
        .get("projects/{id}/qualifications", project)
        .then()
        .statusCode(200)
        .body("clauses", contains("S12-4.1.1"))
        .body("needed", hasItem("SYSTEM_INSTALLER"))
        .body("members.name", hasItem("邱炳坤"));
    api.as("head.sz").get("projects/{id}/qualifications", project).then().statusCode(404);
    api.as("tech7").get("projects/{id}/qualifications", project).then().statusCode(403);

    Map<String, Object> request = calls.request();
    request.put("projectId", project);
    String number =
        post("admin", "service-requests", request, null)
            .then()
            .statusCode(201)
            .extract()
            .path("number");
    long unqualified = person("孔少峰");
    String one = "items.find { it.technicianId == " + unqualified + " }.";
    api.as("head.dg")
        .get("service-requests/{n}/suggestions", number)
        .then()
        .body(one + "lacks.kind", hasItem("SYSTEM_INSTALLER"))
        .body(one + "grounds.key", hasItem("not-qualified"));
    for (String language : new String[] {"en", "zh-CN"}) {
      Desk head = new Desk(BROWSER, product, language);
      head.signIn("head.dg");
      BROWSER.width(1440);
      head.open("/projects/qualifications?id=" + project);
      assertThat(head.read("#team")).contains("孔少峰");
      head.look("team-qualifications");
    }
    Desk head = new Desk(BROWSER, product, "zh-CN");
    head.signIn("head.dg");
    BROWSER.width(1440);
    head.open("/dispatch/plan?request=" + number + "&technician=" + unqualified);
    head.look("dispatch-qualifications");
    BROWSER.width(1440);
    head.click("form:save");
    assertThat(head.read("#messages .message-warn")).contains("孔少峰", "S12-4.1.1");
    head.look("dispatch-warned");
    String order =
        api.as("head.dg").get("service-requests/{n}/work-orders", number).path("items[0].number");
    api.as("head.dg")
        .get("work-orders/{n}/qualification", order)
        .then()
        .statusCode(200)
        .body("clauses", contains("S12-4.1.1"))
        .body("people.personId", contains((int) unqualified));
    api.as("tech7").get("work-orders/{n}/qualification", order).then().statusCode(403);
    BROWSER.width(360);
    head.open("/work-orders/view?number=" + order);
    assertThat(head.read("#qualification")).contains("孔少峰");
    head.look("work-qualification");
  }
}
