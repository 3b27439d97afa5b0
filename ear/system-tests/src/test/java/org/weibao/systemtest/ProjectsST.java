package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.weibao.regulation.Clause;

/** Keeping projects over the API and in the browser. */
class ProjectsST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);

  @Test
  @Clause("S01-5.4.1.2")
  void a_project_is_taken_on_changed_and_its_contract_decides_its_emergencies() {
    String code = code();
    Response created =
        create("region1", code, "2025-06-01").then().statusCode(201).extract().response();
    String project = created.path("today.id").toString();

    Response term =
        changing("region1", created.header("ETag"))
            .body(Api.json(Map.of("hours", 4, "source", "GZ-2024-017", "from", "2025-01-01")))
            .post("projects/{id}/contract-terms", project);
    term.then().statusCode(200).body("contractTerms", hasSize(1));

    String number = emergency(project);
    api.as("region1")
        .get("service-requests/{number}/why", number)
        .then()
        .statusCode(200)
        .body("decisions[0].arrivalHours", equalTo(4));

    changing("region1", term.header("ETag"))
        .body(Api.json(Map.of("lastDay", "2026-01-01")))
        .post(
            "projects/{id}/contract-terms/{term}/ending",
            project,
            term.path("contractTerms[0].id").toString())
        .then()
        .statusCode(200);
    api.as("region1")
        .get("service-requests/{number}/why", number)
        .then()
        .body("decisions", hasSize(2));
  }

  @Test
  void what_cannot_be_is_refused_with_the_field_and_a_late_change_with_who_was_faster() {
    String code = code();
    create("region1", code, "2025-01-01")
        .then()
        .statusCode(422)
        .body("code", equalTo("project.before-completion"))
        .body("errors.field", hasItem("movedInOn"));
    Response created = create("region1", code, "2025-06-01");
    create("region1", code, "2025-06-01")
        .then()
        .statusCode(409)
        .body("code", equalTo("project.code-taken"));

    String project = created.path("today.id").toString();
    String seen = created.header("ETag");
    Map<String, Object> status = Map.of("status", "DEPARTMENT_LEFT_CITY", "from", "2026-06-01");
    changing("region1", seen)
        .body(Api.json(status))
        .post("projects/{id}/team-status", project)
        .then()
        .statusCode(200)
        .body("today.teamStatus", equalTo("DEPARTMENT_LEFT_CITY"));
    changing("region1", seen)
        .body(Api.json(status))
        .post("projects/{id}/team-status", project)
        .then()
        .statusCode(412)
        .body("code", equalTo("common.stale-version"));
  }

  @Test
  void who_does_not_keep_projects_is_refused_and_other_places_are_not_found() {
    create("finance", code(), "2025-06-01").then().statusCode(403);
    create("tech1", code(), "2025-06-01").then().statusCode(403);
    api.as("center1").get("projects").then().statusCode(403);
  }

  @Test
  void a_form_with_impossible_days_keeps_what_was_typed() {
    Desk desk = new Desk(BROWSER, product, "zh-CN");
    String code = code();
    desk.signIn("region1");
    desk.open("/projects/new");
    desk.type("data:code", code);
    desk.type("data:name", "云岭花园");
    desk.type("data:nameEn", "Yunling Garden");
    desk.choose("data:propertyCenterId", Integer.toString(center()));
    desk.type("data:completedOn", "2025-03-01");
    desk.type("data:handedOverOn", "2025-02-01");
    desk.choose("data:status", "TEAM_ACTIVE");
    desk.click("data:save");
    assertThat(desk.read("[id='data:handedOverOn-message']")).contains("2025-03-01");
    assertThat(desk.held("data:code")).isEqualTo(code);

    desk.type("data:handedOverOn", "2025-03-15");
    desk.click("data:save");
    BROWSER.await(By.id("team-history"));
    assertThat(desk.held("data:handedOverOn")).isEqualTo("2025-03-15");
    desk.look("project-edit");
    assertThat(BROWSER.barriers()).isEmpty();
  }

  private Response create(String login, String code, String movedInOn) {
    Map<String, Object> project =
        Map.of(
            "code", code,
            "name", "云岭花园",
            "nameEn", "Yunling Garden",
            "propertyCenterId", center(),
            "completedOn", "2025-03-01",
            "movedInOn", movedInOn,
            "warrantyEndsOn", "2028-02-29",
            "teamStatus", "TEAM_ACTIVE");
    return api.as(login)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Api.json(project))
        .post("projects");
  }

  private RequestSpecification changing(String login, String etag) {
    return api.as(login)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", etag);
  }

  private int center() {
    int project = api.as("region1").get("projects").path("items[0].id");
    return api.as("region1").get("projects/{id}/details", project).path("propertyCenterId");
  }

  private String emergency(String project) {
    return api.as("region1")
        .contentType(ContentType.JSON)
        .body(
            Api.json(
                Map.of(
                    "projectId", Integer.valueOf(project),
                    "demand", "门禁全部失灵",
                    "urgency", "EMERGENCY",
                    "emergencyGround", "OWNER_NORMAL_LIFE_AFFECTED",
                    "receivedAt", "2026-11-20T08:00:00Z")))
        .post("service-requests")
        .then()
        .statusCode(201)
        .header("Location", containsString("/service-requests/"))
        .extract()
        .path("number");
  }

  private static String code() {
    return "T-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  }
}
