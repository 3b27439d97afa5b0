package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A routine visit held on a phone, and service contacts between the department and a centre. */
class RoutineVisitsST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final int PHONE = 360;

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);

  @Test
  void a_technician_holds_a_visit_on_a_phone_and_what_failed_is_a_request() {
    long id = plannedVisit();
    Response before = api.as("tech1").get("routine-visits/{id}", id);
    int points = before.<List<Object>>path("checklist").size();
    assertThat(points).isPositive();
    assertThat(before.<List<String>>path("why")).isNotEmpty();

    Desk desk = new Desk(BROWSER, product, "zh-CN");
    desk.signIn("tech1");
    BROWSER.width(PHONE);
    desk.open("/routine-visits/view?id=" + id);
    for (int point = 0; point < points; point++) {
      desk.choose("hold:check:" + point + ":outcome", point == 0 ? "FAILED" : "OK");
    }
    desk.click("hold:save");
    assertThat(desk.read("#hold-problems")).contains("第 1 项");
    desk.type("hold:check:0:found", "监控室反映画面卡顿");
    measure(desk);
    desk.click("hold:save");
    assertThat(desk.read("#measures")).contains("10.2 V", "≥ 12", desk.word("routine.measure.bad"));
    assertThat(desk.read("#checks")).contains("不合格").contains("监控室反映画面卡顿");
    assertThat(BROWSER.overflowsSideways()).isFalse();
    desk.look("routine-visit-held");
    BROWSER.width(Browser.WIDTHS.get(0));

    Response held = api.as("tech1").get("routine-visits/{id}", id);
    assertThat(held.<String>path("visit.state")).isEqualTo("HELD");
    String request = held.path("checks[0].requestNumber");
    api.as("tech1")
        .get("service-requests/{n}", request)
        .then()
        .statusCode(200)
        .body("demand", endsWith("：监控室反映画面卡顿"));
    String measured = held.path("measures.find { it.name == '备用电池电压' }.requestNumber");
    api.as("tech1")
        .get("service-requests/{n}", measured)
        .then()
        .statusCode(200)
        .body("demand", equalTo("备用电池电压：实测 10.2 V，限值 ≥ 12 V"));
    assertThat(desk.read("#measures")).contains(measured);
    desk.open("/requests/view?number=" + request);
    assertThat(desk.read("#timeline")).contains("例行上门");
    api.as("store.sz").get("routine-visits/{id}", id).then().statusCode(200);
    api.as("store.sz")
        .contentType(ContentType.JSON)
        .header("If-Match", held.header("ETag"))
        .body(Api.json(Map.of("day", "2026-01-01", "reason", "WEATHER")))
        .post("routine-visits/{id}/moves", id)
        .then()
        .statusCode(403);
    api.as("center1").get("routine-visits/{id}", id).then().statusCode(403);
  }

  /** Types what was measured: first with limits that make no sense. */
  private static void measure(Desk desk) {
    desk.click("measuring-title");
    desk.type("hold:measure:1:name", "备用电池电压");
    desk.type("hold:measure:1:value", "10.2");
    desk.type("hold:measure:1:unit", "V");
    desk.type("hold:measure:1:atLeast", "12");
    desk.type("hold:measure:1:atMost", "11");
    desk.look("routine-visit-measured");
    desk.click("hold:save");
    assertThat(desk.read("#hold-problems")).contains("检测数据 2");
    BROWSER.width(PHONE);
    desk.click("measuring-title");
    assertThat(desk.held("hold:measure:1:name")).isEqualTo("备用电池电压");
    desk.type("hold:measure:1:atMost", "");
    assertThat(BROWSER.barriers()).isEmpty();
  }

  /** The contract has somebody come each day of this week, so that a visit is planned for today. */
  private long plannedVisit() {
    LocalDate monday =
        RequestCalls.now().toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    int project = api.as("head.sz").get("projects").path("items.find { it.code == 'YYF' }.id");
    Response term =
        api.as("head.sz")
            .contentType(ContentType.JSON)
            .body(
                Api.json(
                    Map.of("times", 7, "per", "WEEK", "source", "8.4", "from", monday.toString())))
            .post("projects/{id}/routine/terms", project);
    assertThat(term.statusCode()).isEqualTo(200);
    List<Integer> found =
        api.as("tech1")
            .get(
                "routine-visits?from={from}&to={to}&projectId={project}",
                monday.toString(),
                monday.plusDays(6).toString(),
                project)
            .then()
            .statusCode(200)
            .extract()
            .path("items.findAll { it.state == 'PLANNED' }.id");
    assertThat(found).isNotEmpty();
    return found.get(0);
  }

  @Test
  void a_changed_list_of_contacts_is_sent_and_confirmed_by_the_centre_alone() {
    List<Map<String, Object>> all =
        api.as("head.sz").get("contacts").then().statusCode(200).extract().path("items");
    Map<String, Object> changed =
        all.stream()
            .filter(row -> Boolean.TRUE.equals(row.get("changedSinceSent")))
            .findFirst()
            .orElseThrow();
    long project = ((Number) changed.get("projectId")).longValue();
    int number = (Integer) changed.get("listNumber");
    String key = UUID.randomUUID().toString();
    send(project, key).then().statusCode(200).body("state.listNumber", equalTo(number + 1));
    send(project, key).then().statusCode(200).body("lists", hasSize(number + 1));
    send(project, UUID.randomUUID().toString())
        .then()
        .statusCode(409)
        .body("code", equalTo("contact.unchanged"));
    api.as("center1")
        .get("service-contacts")
        .then()
        .statusCode(200)
        .body("items.number", hasItem(number + 1));
    confirm("center2", project, number + 1).then().statusCode(404);
    confirm("head.sz", project, number + 1).then().statusCode(403);

    Desk desk = new Desk(BROWSER, product, "en");
    desk.signIn("center1");
    desk.open("/service-contacts");
    assertThat(desk.read("#content")).contains("not confirmed yet");
    confirm("center1", project, number + 1).then().statusCode(200);
    confirm("center1", project, number + 1)
        .then()
        .statusCode(409)
        .body("code", equalTo("contact.received"));
    api.as("head.sz")
        .get("projects/{id}/contacts", project)
        .then()
        .body("state.confirmed", equalTo(true));
    api.as("center1").get("projects/{id}/contacts", project).then().statusCode(403);
  }

  private Response send(long project, String key) {
    return api.as("head.sz")
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .post("projects/{id}/contacts/lists", project);
  }

  private Response confirm(String login, long project, int number) {
    return api.as(login)
        .contentType(ContentType.JSON)
        .post("service-contacts/{project}/lists/{number}/receipt", project, number);
  }
}
