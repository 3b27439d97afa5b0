package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.weibao.regulation.Clause;

/** Trainings and test records of the project that is maintained by S12 in the demo. */
class TrainingsST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String HOW_OFTEN = "schedules/user-training/due.everyMonths";
  private static final String MONTHS = "6";

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);

  private int project() {
    return api.as("admin")
        .get("projects")
        .then()
        .extract()
        .path("items.find { it.code == 'ZYJY' }.id");
  }

  private static LocalDate today() {
    return RequestCalls.now().toLocalDate();
  }

  private Response send(String who, String path, String etag, Map<String, ?> body) {
    return api.as(who)
        .contentType(ContentType.JSON)
        .header("If-Match", etag)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Api.json(body))
        .post(path);
  }

  private Response trainings() {
    return api.as("tech7").get("projects/{p}/trainings", project());
  }

  /** Two people say how often users are trained; then the visits of a project are reckoned. */
  private void everySixMonths(Desk desk) {
    if (trainings().<Boolean>path("asked[0].open")) {
      String page =
          "/policies/figure?system=S12&figure="
              + URLEncoder.encode(HOW_OFTEN, StandardCharsets.UTF_8);
      desk.signIn("hq");
      desk.open(page);
      desk.type("form:value", MONTHS);
      desk.type("form:from", today().toString());
      desk.type("form:reason", "部门自定");
      desk.click("form:set");
      BROWSER.await(By.id("open"));
      desk.signIn("manager");
      desk.open(page);
      desk.click("decision:approve");
      BROWSER.await(By.id("figures"));
    }
    visitADay();
  }

  /** The contract asks for a visit on each day of this week; with that all visits are reckoned. */
  private void visitADay() {
    LocalDate monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    Map<String, Object> term = new HashMap<>();
    term.put("times", 7);
    term.put("per", "WEEK");
    term.put("source", "本周保障");
    term.put("from", monday.toString());
    term.put("to", monday.plusDays(6).toString());
    int status =
        api.as("head.dg")
            .contentType(ContentType.JSON)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(Api.json(term))
            .post("projects/{p}/routine/terms", project())
            .statusCode();
    assertThat(status).as("once for all tests here").isIn(200, 409);
  }

  private int visit() {
    return trainings()
        .then()
        .statusCode(200)
        .body("asked[0].clause", equalTo("S12-4.2.6"))
        .body("asked[0].everyMonths", equalTo(Integer.valueOf(MONTHS)))
        .extract()
        .path("visits.find { it.state == 'PLANNED' }.visitId");
  }

  @Test
  @Clause("S12-4.2.6")
  void a_training_is_planned_and_a_technician_records_on_the_telephone_who_signed() {
    Desk desk = new Desk(BROWSER, product, "zh-CN");
    everySixMonths(desk);
    int visit = visit();
    String path = "routine-visits/" + visit + "/training";
    String etag = api.as("tech7").get("routine-visits/{id}", visit).getHeader("ETag");
    Map<String, Object> training = new HashMap<>();
    training.put("heldOn", today().toString());
    training.put("topic", "监控回放与报警处理");
    training.put("trainer", "邱炳坤");
    training.put("signed", List.of());
    training.put("unsigned", List.of("何永康"));
    api.as("tech7").get(path).then().statusCode(404);
    send("store.dg", path, etag, training).then().statusCode(403);
    send("center5", path, etag, training).then().statusCode(403);
    send("tech1", path, etag, training).then().statusCode(404);
    send("tech7", path, etag, training)
        .then()
        .statusCode(422)
        .body("code", equalTo("handover.nobody-signed"))
        .body("errors.field", hasItem("signed"));
    send("tech7", path, "\"99\"", training).then().statusCode(412);
    Map<String, Object> plain = Map.of("heldOn", today().toString(), "checks", List.of());
    send("tech7", "routine-visits/" + visit + "/holding", etag, plain)
        .then()
        .statusCode(409)
        .body("code", equalTo("routine.training"));

    desk.signIn("tech7");
    BROWSER.width(1440);
    desk.open("/projects/view?id=" + project());
    assertThat(desk.read("#trainings")).contains("S12-4.2.6");
    desk.look("project-trainings");
    BROWSER.width(360);
    desk.open("/routine-visits/view?id=" + visit);
    assertThat(BROWSER.barriers()).isEmpty();
    desk.type("train:heldOn", today().toString());
    desk.type("train:topic", "监控回放与报警处理");
    desk.type("train:trainer", "邱炳坤");
    desk.type("train:unsigned", "何永康");
    desk.click("train:save");
    assertThat(desk.read(".message-error")).contains(desk.word("problem.handover.nobody-signed"));
    assertThat(desk.held("train:topic")).isEqualTo("监控回放与报警处理");
    desk.look("training-to-record");
    desk.type("train:signed", "司徒敏\n欧阳慧");
    desk.click("train:save");
    assertThat(desk.read("#messages")).isEqualTo(desk.word("handover.trained"));
    assertThat(desk.read("#training")).contains("司徒敏", "欧阳慧", "何永康");
    for (int width : new int[] {1440, 640, 360}) {
      BROWSER.width(width);
      assertThat(BROWSER.barriers()).as("at %d", width).isEmpty();
    }
    desk.look("training-held");
    assertThat(desk.download("print:pdf")).startsWith("%PDF");
    api.as("tech7")
        .get(path)
        .then()
        .statusCode(200)
        .body("signed", contains("司徒敏", "欧阳慧"))
        .body("unsigned", contains("何永康"));
    byte[] paper =
        api.as("head.dg")
            .accept("application/pdf")
            .header("Accept-Language", "zh-CN")
            .get(path)
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertThat(new String(paper, StandardCharsets.ISO_8859_1)).startsWith("%PDF");
    trainings().then().body("held.visitId", hasItem(visit));
    api.as("tech1").get("projects/{p}/trainings", project()).then().statusCode(404);
    BROWSER.width(1440);
    desk.open("/projects/view?id=" + project());
    assertThat(desk.read("#trainings")).contains("监控回放与报警处理", "司徒敏");
    assertThat(BROWSER.barriers()).isEmpty();
    desk.look("project-trained");
  }

  @Test
  @Clause("S12-4.2.4a")
  void what_was_measured_on_a_test_stands_on_its_visit_and_form() {
    visitADay();
    Integer visit =
        api.as("tech7")
            .get(
                "routine-visits?projectId={p}&from={from}&to={to}",
                project(),
                today().toString(),
                today().plusDays(6).toString())
            .path(
                "items.find { it.rule == '' && it.state == 'PLANNED' && it.firstDay <= '"
                    + today()
                    + "' }.id");
    assertThat(visit).as("a visit of this week").isNotNull();
    Desk desk = new Desk(BROWSER, product, "zh-CN");
    desk.signIn("tech7");
    BROWSER.width(360);
    desk.open("/routine-visits/view?id=" + visit);
    int points = api.as("tech7").get("routine-visits/{id}", visit).path("checklist.size()");
    for (int point = 0; point < points; point++) {
      desk.choose("hold:check:" + point + ":outcome", "OK");
    }
    desk.click("measuring");
    desk.type("hold:measure:1:name", "备用电池电压");
    desk.type("hold:measure:1:value", "10.2");
    desk.type("hold:measure:1:unit", "V");
    desk.type("hold:measure:1:atLeast", "12");
    desk.type("hold:measure:1:atMost", "11");
    desk.click("hold:save");
    assertThat(desk.read("#hold-problems")).contains("检测数据 2");
    BROWSER.await(By.id("measuring"));
    desk.look("measures-typed");
    if (!BROWSER.driver().findElement(By.id("hold:measure:1:atMost")).isDisplayed()) {
      desk.click("measuring");
    }
    assertThat(desk.held("hold:measure:1:name")).isEqualTo("备用电池电压");
    desk.type("hold:measure:1:atMost", "");
    desk.click("hold:save");
    assertThat(desk.read("#measures")).contains("10.2 V", "≥ 12", desk.word("routine.measure.bad"));
    assertThat(BROWSER.barriers()).isEmpty();
    desk.look("measures-kept");
    api.as("tech7")
        .get("routine-visits/{id}", visit)
        .then()
        .body("measures[0].name", equalTo("备用电池电压"))
        .body("measures[0].passed", equalTo(false));
    desk.click("to-form");
    assertThat(desk.read("#measures")).contains("10.2 V");
    desk.look("measures-on-form");
  }
}
