package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.regulation.Clause;

/** The story of {@link StoryST}, told over the API. */
class StoryApiST {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);
  private String language;

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  @Clause({
    "S01-5.1.2-b",
    "S01-5.1.3-b",
    "S01-5.1.3-c",
    "S01-5.1.3-d",
    "S01-5.1.4-b",
    "S01-5.2.1-a",
    "S01-5.2.1-b",
    "S01-5.2.1-d",
    "S01-6-F1",
    "S01-6-F2",
    "S01-6-F4",
    "S01-6-F5"
  })
  void a_request_travels_from_the_register_to_the_monthly_report(String spoken)
      throws SQLException {
    language = spoken;
    Scene scene = Scene.find(product);

    String request = importRegister(scene, "API-" + language);
    String fault = repair(scene, request);
    String sent = sendToTheMaker(scene, fault);
    comeBack(sent);
    as("region1")
        .header("If-Match", etag("service-requests/" + request))
        .post("service-requests/{n}/close", request)
        .then()
        .statusCode(200)
        .body("status", equalTo("CLOSED"));
    readThePapers(scene, fault, sent);
    reviewThePaper(scene);
  }

  private String importRegister(Scene scene, String registerNumber) {
    String file = String.join("\n", scene.register(registerNumber, new Words(language)::of));
    upload(file)
        .then()
        .statusCode(201)
        .body("imported", equalTo(1))
        .body("rejected", equalTo(1))
        .body("problems[0].row", equalTo(3))
        .body("problems[0].value", equalTo("NOWHERE"))
        .body(
            "problems[0].columnName",
            equalTo(new Words(language).of("registerimport.column.projectCode")));
    upload(file)
        .then()
        .statusCode(201)
        .body("imported", equalTo(0))
        .body("alreadyThere", equalTo(1));

    String number =
        as("region1")
            .get("service-requests?text={t}", registerNumber)
            .then()
            .statusCode(200)
            .extract()
            .path("items[0].number");
    as("region1")
        .get("service-requests/{n}/clock", number)
        .then()
        .statusCode(200)
        .body("events.kind", contains("START"));
    return number;
  }

  private Response upload(String file) {
    return as("region1")
        .contentType("text/csv; charset=UTF-8")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post("service-register-imports");
  }

  private String repair(Scene scene, String request) {
    OffsetDateTime now = OffsetDateTime.now(Scene.ZONE).truncatedTo(ChronoUnit.SECONDS);
    int visit =
        send(
                "tech1",
                "service-requests/" + request + "/visits",
                Map.of("arrivedAt", now.minusMinutes(30).toString()))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    String fault =
        send(
                "tech1",
                "service-requests/" + request + "/fault-records",
                Map.of(
                    "visitId",
                    visit,
                    "cause",
                    "WEAR",
                    "handling",
                    "更换设备 / replaced",
                    "solvedOnSpot",
                    true,
                    "replaced",
                    true,
                    "oldSerial",
                    scene.broken(),
                    "newSerial",
                    scene.spare(),
                    "doneAt",
                    now.minusMinutes(5).toString()))
            .then()
            .statusCode(201)
            .extract()
            .path("number");
    device(scene.broken(), "FAULTY");
    device(scene.spare(), "INSTALLED");
    as("store.sz").get("stock/proof").then().statusCode(200).body("holds", equalTo(true));
    return fault;
  }

  private void device(String serial, String status) {
    as("tech1")
        .get("devices/{serial}", serial)
        .then()
        .statusCode(200)
        .body("status", equalTo(status));
  }

  private String sendToTheMaker(Scene scene, String fault) {
    String number =
        send(
                "tech1",
                "returns",
                Map.of(
                    "faultRecordNumber",
                    fault,
                    "deviceSerial",
                    scene.broken(),
                    "faultText",
                    "黑屏，电源正常",
                    "wePayRepairFee",
                    false))
            .then()
            .statusCode(201)
            .body("status", equalTo("IN_APPROVAL"))
            .extract()
            .path("number");
    Map<String, Object> agreed = Map.of("agreed", true, "opinion", "同意");
    send("techlead.sz", "returns/" + number + "/decisions", agreed).then().statusCode(428);
    step("techsup", number, "decisions", agreed, 403);
    step("techlead.sz", number, "decisions", agreed, 200);
    step("techlead.sz", number, "decisions", agreed, 403);
    step("techsup", number, "decisions", agreed, 200);
    tellWhy(number);
    return number;
  }

  private void tellWhy(String number) {
    as("finance")
        .get("returns/{n}/why", number)
        .then()
        .statusCode(200)
        .body("number.number", equalTo(number))
        .body("number.pattern", equalTo("'RT'YYMM-NNNNNN"))
        .body("approval.state", equalTo("AGREED"))
        .body("approval.rounds[0].policy", equalTo("S01@1"))
        .body("approval.rounds[0].inputs.WE_PAY_REPAIR_FEE", equalTo("false"))
        .body("approval.rounds[0].steps.clause", contains("S01-5.2.1-b", "S01-5.2.1-b"))
        .body("approval.rounds[0].reasons", hasItem(containsString("S01@1")))
        .body("approval.rounds[0].otherwise", hasItem(containsString("S01-5.2.1-c")));
    as("supplier.lc").get("returns/{n}/why", number).then().statusCode(403);
  }

  /** The four of S01-5.1.4-b agree to the report of a month that is over. */
  private void reviewThePaper(Scene scene) {
    String month = YearMonth.now(Scene.ZONE).minusMonths(language.equals("en") ? 1 : 2).toString();
    String review =
        "reports/monthly-report/review?project=" + scene.projectId() + "&month=" + month;
    String decisions = review.replace("review?", "review/decisions?");
    as("tech1").get(review).then().statusCode(404);
    as("head.sz").post(review).then().statusCode(403);
    as("tech1").post(review).then().statusCode(200).body("approval.state", equalTo("IN_APPROVAL"));
    as("tech1").post(review).then().statusCode(409).body("code", equalTo("report.handed-in"));
    Map<String, Object> agreed = Map.of("agreed", true);
    decide("region1", review, decisions, agreed, 403);
    for (String who : List.of("head.sz", "region1", "regionsup1", "assistant")) {
      decide(who, review, decisions, agreed, 200);
    }
    as("finance")
        .get(review)
        .then()
        .body("approval.state", equalTo("AGREED"))
        .body("changed", equalTo(false));
  }

  private void decide(
      String login, String review, String decisions, Map<String, Object> body, int status) {
    String etag = as(login).get(review).then().statusCode(200).extract().header("ETag");
    as(login)
        .header("If-Match", etag)
        .contentType(ContentType.JSON)
        .body(Api.json(body))
        .post(decisions)
        .then()
        .statusCode(status);
  }

  private void comeBack(String number) {
    awaitStatus(number, "AUTHORISED");
    step("tech1", number, "receipt", Map.of("inOrder", true, "inspection", "x"), 409);
    step("tech1", number, "shipment", Map.of("carrier", "SF", "trackingNumber", "SF1"), 200);
    step("region1", number, "cancellation", Map.of("reason", "x"), 409);
    awaitStatus(number, "SHIPPED_BACK");
    step("tech1", number, "receipt", Map.of("inOrder", true, "inspection", "通电正常"), 200);
    step("tech1", number, "closing", null, 200);
    awaitStatus(number, "CLOSED");
  }

  private void step(
      String login, String number, String step, Map<String, Object> body, int status) {
    RequestSpecification call = as(login).header("If-Match", etag("returns/" + number));
    if (body != null) {
      call.contentType(ContentType.JSON).body(Api.json(body));
    }
    call.post("returns/{n}/{step}", number, step).then().statusCode(status);
  }

  private void awaitStatus(String number, String status) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> as("tech1").get("returns/{n}", number).then().body("status", equalTo(status)));
  }

  private void readThePapers(Scene scene, String fault, String sent) {
    Map<String, Object> paper =
        Map.of("project", scene.projectId(), "month", YearMonth.now(Scene.ZONE).toString());
    as("finance")
        .queryParams(paper)
        .get("reports/fault-record-total")
        .then()
        .statusCode(200)
        .body("records.number", hasItem(fault));
    as("finance")
        .queryParams(paper)
        .get("reports/monthly-report")
        .then()
        .statusCode(200)
        .body("returns.number", hasItem(sent))
        .body("replacements.number", hasItem(fault));
    for (String report : new String[] {"fault-record-total", "monthly-report"}) {
      byte[] pdf =
          as("finance")
              .queryParams(paper)
              .accept("application/pdf")
              .get("reports/" + report)
              .then()
              .statusCode(200)
              .header("Content-Type", startsWith("application/pdf"))
              .header("Content-Disposition", not(equalTo("")))
              .extract()
              .asByteArray();
      assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }
  }

  private String etag(String path) {
    return as("region1").get(path).then().statusCode(200).extract().header("ETag");
  }

  private Response send(String login, String path, Map<String, Object> body) {
    return as(login).contentType(ContentType.JSON).body(Api.json(body)).post(path);
  }

  private RequestSpecification as(String login) {
    return api.as(login).header("Accept-Language", language);
  }
}
