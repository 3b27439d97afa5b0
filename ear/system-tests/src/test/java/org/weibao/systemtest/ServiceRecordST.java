package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.weibao.regulation.Clause;

/** The record of a visit where S10 holds, from the customer's signature to the archive. */
class ServiceRecordST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);

  /** A signed visit that nobody has handed in; the newest one is looked at by another test. */
  private String signedVisit() throws SQLException {
    try (Connection connection = product.connect();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select w.number from work_signature s join work_order w on w.id = s.work_order_id"
                    + " join project p on p.id = w.project_id and p.code = 'TZHY' where not exists"
                    + " (select 1 from service_record r where r.work_order_id = w.id)"
                    + " order by w.id limit 1")) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }

  private RequestSpecification as(String who, String number, Map<String, ?> body) {
    RequestSpecification call =
        api.as(who)
            .contentType(ContentType.JSON)
            .header("Idempotency-Key", UUID.randomUUID().toString());
    return body == null
        ? call
        : call.header("If-Match", api.as("manager").get("service-records/" + number).header("ETag"))
            .body(Api.json(body));
  }

  private Response decide(String who, String number, boolean agreed) {
    return as(who, number, Map.of("agreed", agreed, "opinion", "同意"))
        .post("service-records/{n}/decisions", number);
  }

  private Response archive(String who, String number, String where) {
    return as(who, number, Map.of("where", where)).post("service-records/{n}/archive", number);
  }

  private void isPaper(String who, String number, String language) {
    byte[] pdf =
        api.as(who)
            .accept("application/pdf")
            .header("Accept-Language", language)
            .get("service-records/{n}", number)
            .then()
            .statusCode(200)
            .header(
                "Content-Disposition",
                equalTo("inline; filename=\"service-record-" + number + ".pdf\""))
            .extract()
            .asByteArray();
    assertThat(pdf).startsWith('%', 'P', 'D', 'F').hasSizeGreaterThan(3000);
  }

  @Test
  @Clause("S10-2.9")
  void a_record_is_handed_in_signed_approved_and_archived_by_those_who_may() throws SQLException {
    String number = signedVisit();
    isPaper("tech5", number, "zh-CN");
    api.as("center5").get("service-records/{n}", number).then().statusCode(403);
    api.as("head.sz").get("service-records/{n}", number).then().statusCode(404);
    api.as("manager").get("service-records/{n}", "WO0000-000001").then().statusCode(404);
    as("finance", number, null)
        .post("service-records/{n}/handing-in", number)
        .then()
        .statusCode(403);

    Desk technician = new Desk(BROWSER, product, "zh-CN");
    technician.signIn("tech5");
    BROWSER.width(360);
    technician.open("/service-records/view?number=" + number);
    technician.look("service-record");
    BROWSER.width(360);
    technician.click("record:hand-in");
    BROWSER.await(By.cssSelector("#content .state-IN_APPROVAL"));
    as("tech5", number, null)
        .post("service-records/{n}/handing-in", number)
        .then()
        .statusCode(409)
        .body("code", equalTo("servicerecord.other-state"));
    decide("tech6", number, true).then().statusCode(403);
    archive("assistant", number, "柜 3").then().statusCode(409);

    Desk head = new Desk(BROWSER, product, "zh-TW");
    head.signIn("head.dg");
    BROWSER.width(1440);
    head.open("/service-records/view?number=" + number);
    head.look("service-record-to-sign");
    BROWSER.width(1440);
    head.click("record:agree");
    BROWSER.await(By.cssSelector("#content .message"));
    assertThat(BROWSER.driver().findElements(By.id("record:agree"))).isEmpty();
    decide("manager", number, true).then().statusCode(200).body("state", equalTo("APPROVED"));

    archive("assistant", number, " ").then().statusCode(422);
    archive("head.dg", number, "柜 3").then().statusCode(403);
    Desk assistant = new Desk(BROWSER, product, "en");
    assistant.signIn("assistant");
    assistant.open("/service-records/view?number=" + number);
    assistant.type("record:where", "Cabinet 3, folder 7");
    assistant.click("record:archive");
    assertThat(assistant.read("#archived")).contains("Cabinet 3, folder 7");
    assistant.look("service-record-archived");
    isPaper("assistant", number, "en");
    archive("assistant", number, "elsewhere").then().statusCode(409);
    api.as("assistant")
        .get("service-records?state=ARCHIVED&limit=200")
        .then()
        .statusCode(200)
        .body("items.number", hasItem(number));
  }
}
