package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.weibao.regulation.Clause;

/** Trainings of the users of the project that is maintained by S12 in the demo. */
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
    reckonAgain();
  }

  /** A fact of the project is changed, far away from today: its visits are reckoned again. */
  private void reckonAgain() {
    Map<String, Object> term = new HashMap<>();
    term.put("times", 1);
    term.put("per", "MONTH");
    term.put("source", "远期条款");
    term.put("from", "2199-01-01");
    term.put("to", "2199-01-31");
    api.as("head.dg")
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Api.json(term))
        .post("projects/{p}/routine/terms", project())
        .then()
        .statusCode(200);
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
    BROWSER.width(360);
    BROWSER.await(By.id("attach:file")).sendKeys(Pictures.photo("签到表.jpg").toString());
    desk.type("attach:note", "签到表原件");
    desk.click("attach:send");
    desk.awaitWords("#messages", desk.word("attachment.added"));
    desk.look("training-signed-list");
    String files = "attachments?subject=ROUTINE_VISIT&key=" + visit;
    api.as("head.dg").get(files).then().statusCode(200).body("items.note", contains("签到表原件"));
    api.as("tech1").get(files).then().statusCode(422);
    api.as("center5").get(files).then().statusCode(403);
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
}
