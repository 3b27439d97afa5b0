package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.weibao.regulation.Clause;

/** The register form and the cycle table of the project that is maintained by S12 in the demo. */
class MaintenanceST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String FORM = "maintenance-forms/{n}";

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);
  private final RequestCalls calls = new RequestCalls(api);

  private int project() {
    return api.as("admin")
        .get("projects")
        .then()
        .extract()
        .path("items.find { it.code == 'ZYJY' }.id");
  }

  private Response post(String who, String path, Map<String, ?> body) {
    return api.as(who)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Api.json(body))
        .post(path);
  }

  /** A request whose fault was repaired ten minutes ago. */
  private String repaired() {
    Map<String, Object> request = calls.request();
    request.put("projectId", project());
    String number =
        post("admin", "service-requests", request).then().statusCode(201).extract().path("number");
    OffsetDateTime now = RequestCalls.now();
    int visit =
        post(
                "tech7",
                "service-requests/" + number + "/visits",
                Map.of("arrivedAt", now.minusMinutes(20).toString()))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Map<String, Object> fault = new HashMap<>();
    fault.put("visitId", visit);
    fault.put("cause", "WEAR");
    fault.put("handling", "更换硬盘录像机电源");
    fault.put("solvedOnSpot", true);
    fault.put("replaced", false);
    fault.put("doneAt", now.minusMinutes(10).toString());
    post("tech7", "service-requests/" + number + "/fault-records", fault).then().statusCode(201);
    return number;
  }

  private String formOf(String request) {
    return api.as("head.dg")
        .get("maintenance-forms?projectId={p}&state=TO_SIGN", project())
        .then()
        .statusCode(200)
        .extract()
        .path("items.find { it.requestNumber == '" + request + "' }.number");
  }

  private Response close(String request) {
    return api.as("head.dg")
        .header(
            "If-Match", api.as("head.dg").get("service-requests/{n}", request).getHeader("ETag"))
        .post("service-requests/{n}/close", request);
  }

  private Response step(String who, String form, String step, Map<String, ?> body) {
    return api.as(who)
        .contentType(ContentType.JSON)
        .header("If-Match", api.as("head.dg").get(FORM, form).getHeader("ETag"))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Api.json(body))
        .post("maintenance-forms/" + form + "/" + step);
  }

  @Test
  @Clause("S12-4.1.4")
  void a_program_reads_signs_seals_and_prints_a_form_and_only_then_the_request_closes()
      throws IOException {
    String request = repaired();
    close(request)
        .then()
        .statusCode(409)
        .body("code", equalTo("maintenance.neither-signed-nor-sealed"));
    String form = formOf(request);
    api.as("tech7")
        .get(FORM, form)
        .then()
        .statusCode(200)
        .body("entries.done", equalTo("更换硬盘录像机电源"))
        .body("missing", contains("SIGNATURE", "SEAL"))
        .body("signed", nullValue());
    Map<String, String> signature = Map.of("signer", "彭主任");
    for (String who : new String[] {"store.dg", "center5", "finance"}) {
      step(who, form, "signature", signature).then().statusCode(403);
    }
    step("tech1", form, "signature", signature).then().statusCode(404);
    api.as("center5").get(FORM, form).then().statusCode(200);
    api.as("center4").get(FORM, form).then().statusCode(404);
    step("tech7", form, "signature", Map.of("signer", " ")).then().statusCode(422);
    step("tech7", form, "signature", Map.of("signer", "彭主任", "picture", "%%%"))
        .then()
        .statusCode(422)
        .body("errors.field", hasItem("picture"));
    api.as("tech7")
        .contentType(ContentType.JSON)
        .body(Api.json(signature))
        .post("maintenance-forms/" + form + "/signature")
        .then()
        .statusCode(428);
    step("tech7", form, "signature", signature)
        .then()
        .statusCode(200)
        .body("state", equalTo("TO_SEAL"));
    close(request).then().statusCode(409).body("code", equalTo("maintenance.not-sealed"));
    String file =
        api.as("tech7")
            .contentType("application/octet-stream")
            .body(Files.readAllBytes(Pictures.photo("盖章表.jpg")))
            .post("attachments?subject=MAINTENANCE_FORM&key={n}&fileName=sealed.jpg", form)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Map<String, Object> seal =
        Map.of(
            "sealer",
            "汀舟物业",
            "sealedOn",
            RequestCalls.now().toLocalDate().toString(),
            "file",
            Long.valueOf(file));
    step("tech7", form, "seal", seal)
        .then()
        .statusCode(200)
        .body("state", equalTo("COMPLETE"))
        .body("seal.file.toString()", equalTo(file));
    byte[] paper =
        api.as("center5")
            .accept("application/pdf")
            .header("Accept-Language", "zh-CN")
            .get(FORM, form)
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertThat(new String(paper, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    close(request).then().statusCode(200).body("status", equalTo("CLOSED"));
  }

  @Test
  @Clause("S12-4.1.4")
  void a_technician_has_the_customer_sign_on_the_telephone_and_loses_nothing_that_was_typed() {
    String request = repaired();
    Desk desk = new Desk(BROWSER, product, "zh-CN");
    desk.signIn("head.dg");
    BROWSER.width(1440);
    desk.open("/requests/view?number=" + request);
    desk.click("form:close");
    String form = formOf(request);
    assertThat(desk.read(".message-error")).contains(form);
    assertThat(desk.read("#register-form")).contains(desk.word("enum.FormNeed.SEAL"));
    desk.look("request-without-form");

    desk.signIn("tech7");
    BROWSER.width(360);
    desk.open("/requests/view?number=" + request);
    desk.click("form:to-form");
    BROWSER.await(By.id("fill:done"));
    assertThat(desk.held("fill:done")).isEqualTo("更换硬盘录像机电源");
    assertThat(BROWSER.barriers()).isEmpty();
    desk.type("fill:parts", "12V 电源 1 个");
    desk.click("fill:save");
    assertThat(desk.read("#messages")).isEqualTo(desk.word("maintenance.filled.done"));
    desk.look("maintenance-form-to-sign");
    BROWSER.width(360);
    desk.type("sign:signer", "彭主任");
    desk.click("sign:save");
    assertThat(desk.read(".message-error")).contains(desk.word("problem.workorder.nothing-drawn"));
    assertThat(desk.held("sign:signer")).isEqualTo("彭主任");
    desk.click("sign:paper");
    desk.click("sign:save");
    assertThat(desk.read("#messages")).isEqualTo(desk.word("maintenance.signed.done"));
    assertThat(desk.read("#facts")).contains("12V 电源 1 个");
    assertThat(BROWSER.barriers()).isEmpty();
    desk.look("maintenance-form-to-seal");
    BROWSER.width(360);
    desk.type("seal:sealer", "汀舟物业公章");
    desk.type("seal:sealedOn", "2020-01-01");
    desk.click("seal:save");
    assertThat(desk.read(".message-error")).contains(desk.word("problem.maintenance.before-work"));
    assertThat(desk.held("seal:sealer")).isEqualTo("汀舟物业公章");
    desk.type("seal:sealedOn", RequestCalls.now().toLocalDate().toString());
    desk.click("seal:save");
    assertThat(desk.read("#sealed")).contains("汀舟物业公章");
    assertThat(desk.download("print:pdf")).startsWith("%PDF");
    desk.look("maintenance-form-complete");
    desk.open("/maintenance-forms?text=" + form);
    assertThat(desk.read("#content")).contains(form, desk.word("enum.FormState.COMPLETE"));
    desk.look("maintenance-forms");
  }

  @Test
  @Clause("S12-4.2.1")
  void technicians_find_in_the_cycle_table_what_comes_next() {
    int project = project();
    String test = "items.find { it.kind == 'LINKAGE_TEST' }";
    api.as("tech7")
        .get("cycle-table?projectId={p}", project)
        .then()
        .statusCode(200)
        .body("items.kind", hasItem("PATROL"))
        .body(test + ".clause", equalTo("S12-4.3.1"))
        .body(test + ".times", equalTo(1))
        .body(test + ".per", equalTo("MONTH"));
    byte[] paper =
        api.as("tech7")
            .accept("application/pdf")
            .header("Accept-Language", "zh-CN")
            .get("cycle-table?projectId={p}", project)
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertThat(new String(paper, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    api.as("tech1").get("cycle-table?projectId={p}", project).then().body("items", empty());
    api.as("center5").get("cycle-table").then().statusCode(403);
    Desk desk = new Desk(BROWSER, product, "zh-CN");
    desk.signIn("tech7");
    BROWSER.width(1440);
    desk.open("/cycle-table?project=" + project + "&kind=LINKAGE_TEST");
    assertThat(desk.read("#cycle")).contains("ZYJY", "S12-4.3.1").doesNotContain("S01-5.4");
    assertThat(desk.download("paper:pdf")).startsWith("%PDF");
    desk.open("/cycle-table");
    desk.look("cycle-table");
  }

  @Test
  @Clause("S12-4.2.4b")
  void a_meeting_of_the_customer_is_entered_and_somebody_is_on_duty_and_on_site() {
    int project = project();
    LocalDate day = RequestCalls.now().toLocalDate().plusDays(5);
    String what = "业主大会 " + UUID.randomUUID().toString().substring(0, 8);
    Map<String, Object> meeting = new HashMap<>();
    meeting.put("kind", "CUSTOMER_MEETING");
    meeting.put("what", what);
    meeting.put("first", day.toString());
    meeting.put("last", day.minusDays(1).toString());
    meeting.put("onSite", true);
    String path = "projects/" + project + "/duty-roster/events";
    post("tech7", path, meeting).then().statusCode(403);
    post("head.sz", path, meeting).then().statusCode(404);
    post("head.dg", path, meeting).then().statusCode(422).body("errors.field", hasItem("last"));
    Desk desk = new Desk(BROWSER, product, "zh-CN");
    desk.signIn("head.dg");
    BROWSER.width(1440);
    desk.open("/projects/contacts?id=" + project);
    desk.type("occasion:what", what);
    desk.type("occasion:first", day.toString());
    desk.type("occasion:last", day.minusDays(1).toString());
    desk.click("occasion:onSite");
    desk.click("occasion:save");
    assertThat(desk.read(".message-error")).isNotBlank();
    assertThat(desk.held("occasion:what")).isEqualTo(what);
    desk.type("occasion:last", day.toString());
    desk.click("occasion:save");
    assertThat(desk.read("#messages")).isEqualTo(desk.word("contact.event.added"));
    assertThat(desk.read("#duty-days"))
        .contains(what, desk.word("contact.duty.unplanned"), desk.word("contact.duty.lacks"));
    for (int width : new int[] {1440, 640, 360}) {
      BROWSER.width(width);
      assertThat(BROWSER.barriers()).as("at %d", width).isEmpty();
    }
    desk.look("duty-days");
    BROWSER.width(1440);
    String event = "events.find { it.what == '" + what + "' }";
    int id =
        api.as("head.dg")
            .get("projects/{p}/duty-roster", project)
            .then()
            .statusCode(200)
            .extract()
            .path(event + ".id");
    desk.choose("there:event", String.valueOf(id));
    desk.click("there:save");
    assertThat(desk.read("#messages")).isEqualTo(desk.word("contact.event.assigned"));
    api.as("tech7")
        .get("projects/{p}/duty-roster", project)
        .then()
        .body(event + ".person", notNullValue());
    api.as("head.dg")
        .header("If-Match", "\"99\"")
        .delete("projects/{p}/duty-roster/events/{e}", project, id)
        .then()
        .statusCode(412);
  }

  @Test
  @Clause("S12-4.2.4a")
  void a_key_project_is_marked_and_people_answer_for_its_areas() {
    int project = project();
    String path = "projects/" + project + "/key";
    api.as("tech7").get(path).then().statusCode(200).body("needs", hasItem("TEST_RECORD"));
    api.as("center5").get(path).then().statusCode(403);
    api.as("tech1").get(path).then().statusCode(404);
    api.as("tech7")
        .contentType(ContentType.JSON)
        .header("If-Match", "\"0\"")
        .body(Api.json(Map.of("since", "2026-01-01", "why", "x")))
        .put(path)
        .then()
        .statusCode(403);
    Desk desk = new Desk(BROWSER, product, "zh-CN");
    desk.signIn("head.dg");
    BROWSER.width(1440);
    desk.open("/projects/key?id=" + project);
    desk.type("mark:why", "市级重点安防工程");
    desk.click("mark:save");
    assertThat(desk.read(".message-error")).contains(desk.word("maintenance.key.field.since"));
    assertThat(desk.held("mark:why")).isEqualTo("市级重点安防工程");
    desk.type("mark:since", RequestCalls.now().toLocalDate().toString());
    desk.click("mark:save");
    assertThat(desk.read("#unassigned")).isEqualTo(desk.word("maintenance.key.unassigned"));
    String duty =
        "items.findAll { it.kind == 'KEY_PROJECT' && it.subject == 'ZYJY' && it.state == 'OPEN' }";
    api.as("head.dg").get("due-items?kind=KEY_PROJECT").then().body(duty + ".size()", equalTo(1));
    desk.type("assign:area", "监控系统");
    BROWSER.await(By.cssSelector("[id='assign:personId'] option:nth-child(2)")).click();
    desk.click("assign:save");
    assertThat(desk.read("#duties")).contains("监控系统");
    api.as("head.dg").get("due-items?kind=KEY_PROJECT").then().body(duty, empty());
    for (int width : new int[] {1440, 640, 360}) {
      BROWSER.width(width);
      assertThat(BROWSER.barriers()).as("at %d", width).isEmpty();
    }
    desk.look("project-key");
    desk.open("/projects/view?id=" + project);
    assertThat(desk.read("#content")).contains("市级重点安防工程", "监控系统");
    String etag = api.as("head.dg").get(path).getHeader("ETag");
    api.as("head.dg").header("If-Match", etag).delete(path).then().statusCode(200);
    api.as("head.dg").header("If-Match", etag).delete(path).then().statusCode(409);
  }
}
