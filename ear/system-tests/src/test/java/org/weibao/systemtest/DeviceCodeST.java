package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;

/** Somebody scans the code on a device, reports its fault, and says afterwards how it went. */
class DeviceCodeST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final String DEVICE =
      """
      select d.label_token, d.serial, o.name
        from device d
        join room_owner o on o.room_id = d.room_id and o.moved_out_on is null
        join project p on p.id = d.project_id
       where d.status = 'INSTALLED' and p.code = 'LWHT' and o.name is not null
         and not exists (select 1 from service_request q
                          where q.device_id = d.id and q.status <> 'CLOSED')
       order by d.id limit 1
      """;

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);

  private record Found(String code, String serial, String owner) {}

  private Found device() throws SQLException {
    try (Connection connection = product.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(DEVICE)) {
      assertThat(row.next()).isTrue();
      return new Found(
          LabelCodes.of(row.getObject(1, UUID.class)), row.getString(2), row.getString(3));
    }
  }

  @Test
  void a_fault_is_reported_on_a_telephone_without_signing_in_and_judged_afterwards()
      throws SQLException {
    Found device = device();
    Desk passer = new Desk(BROWSER, product, "zh-CN");
    BROWSER.driver().manage().deleteAllCookies();
    BROWSER.width(360);
    passer.open("/d/" + device.code());
    assertThat(passer.path()).isEqualTo("/report?d=" + device.code());
    chinese(passer);
    assertThat(BROWSER.driver().getPageSource()).doesNotContain(device.owner());
    passer.look("report");
    passer.click("form:send");
    assertThat(passer.read("#form\\:demand-message")).isNotBlank();
    passer.type("form:demand", "室内机没有声音");
    passer.type("form:phone", "138 0000 1111");
    BROWSER.await(By.id("form:file")).sendKeys(Pictures.photo("室内机.jpg").toString());
    passer.click("form:send");
    assertThat(passer.read("#stage")).isEqualTo(passer.word("enum.RequestStage.RECEIVED"));
    String progress = passer.path();
    passer.look("progress");
    String number = passer.read("#progress").replaceAll("(?s).*?(SR\\d{4}-\\d+).*", "$1");
    passer.open("/d/" + device.code());
    assertThat(passer.read("#open")).isNotBlank();
    assertThat(BROWSER.driver().getPageSource()).doesNotContain(number, "138 0000 1111");

    api.as("tech1")
        .get("attachments?subject=REQUEST&key={n}", number)
        .then()
        .body("items.origin", hasItem("PUBLIC"));
    solve(number);
    passer.open(progress);
    assertThat(passer.read("#stage")).isEqualTo(passer.word("enum.RequestStage.DONE"));

    String page =
        api.as("tech1")
            .post("service-requests/{n}/opinions/link", number)
            .then()
            .statusCode(200)
            .extract()
            .path("page");
    passer.open(page);
    passer.look("opinion");
    passer.click("form:send");
    assertThat(passer.read(".message-error")).contains(passer.word("problem.intake.rating"));
    passer.click("rating-OVERALL-4");
    passer.type("form:comment", "很快");
    passer.click("form:send");
    assertThat(passer.read("#thanks")).isNotBlank();
    passer.open(page);
    assertThat(passer.read("#refusal")).isNotBlank();
    api.as("tech1")
        .get("service-requests/{n}/opinions", number)
        .then()
        .body("items.comment", hasItem("很快"));
    api.as("center1").get("service-requests/{n}/opinions", number).then().statusCode(403);
  }

  private void chinese(Desk passer) {
    if (!"zh-CN".equals(BROWSER.driver().executeScript("return document.documentElement.lang"))) {
      BROWSER.await(By.cssSelector("input[lang='zh-CN']")).click();
      BROWSER.await(By.cssSelector("html[lang='zh-CN'] #form\\:demand"));
    }
    assertThat(passer.read("h1")).isEqualTo(passer.word("report.heading"));
  }

  private void solve(String number) {
    Response visit =
        api.as("tech1")
            .contentType(ContentType.JSON)
            .body(Api.json(Map.of("arrivedAt", RequestCalls.now().toString())))
            .post("service-requests/{n}/visits", number);
    visit.then().statusCode(201);
    api.as("tech1")
        .contentType(ContentType.JSON)
        .body(
            Api.json(
                Map.of(
                    "visitId",
                    visit.path("id"),
                    "cause",
                    "WEAR",
                    "handling",
                    "更换听筒",
                    "doneAt",
                    RequestCalls.now().toString(),
                    "solvedOnSpot",
                    true,
                    "replaced",
                    false)))
        .post("service-requests/{n}/fault-records", number)
        .then()
        .statusCode(201);
  }

  @Test
  void a_code_that_leads_nowhere_says_so_and_foreign_forms_are_refused() {
    PageClient pages = new PageClient(product);
    pages.request().get("/report?d=nothing").then().statusCode(404).body(containsString("refusal"));
    pages.request().get("/progress?k=nothing").then().statusCode(404);
    pages.request().get("/opinion?k=nothing").then().statusCode(404);
    pages
        .request()
        .header("Sec-Fetch-Site", "cross-site")
        .formParam("form:demand", "x")
        .post("/report?d=nothing")
        .then()
        .statusCode(403);
    pages.request().get("/requests").then().statusCode(302);
  }
}
