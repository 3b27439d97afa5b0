package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;
import org.weibao.regulation.Clause;

/** The days of Dongguan, whose projects follow S04 in the demo. */
class DailyReportsST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);
  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  private long city() throws SQLException {
    try (Connection connection = product.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select id from city where code = 'DG'")) {
      assertThat(row.next()).isTrue();
      return row.getLong(1);
    }
  }

  @Test
  @Clause({"S04-15", "S04-16", "S04-17"})
  void a_day_goes_from_the_technician_to_the_supervisor_to_the_manager_and_then_to_headquarters()
      throws SQLException {
    long city = city();
    Desk desk = new Desk(BROWSER, product, "zh-CN");
    desk.signIn("tech7");
    BROWSER.width(360);
    desk.open("/daily-reports/mine");
    desk.look("daily-mine-phone");
    BROWSER.width(1440);
    // Other tests send tech7, too; what he did for them needs its class.
    BROWSER.driver().findElements(By.cssSelector("#report select[id$='serviceClass']")).stream()
        .map(Select::new)
        .filter(one -> one.getFirstSelectedOption().getDomProperty("value").isEmpty())
        .forEach(one -> one.selectByValue("C"));
    int rows = BROWSER.driver().findElements(By.cssSelector("#report .checklist > li")).size();
    String free = "report:job:" + (rows - 1);
    desk.type(free + ":what", "清点随车工具");
    desk.type(free + ":labour", "30");
    desk.click("report:submit");
    BROWSER.await(By.id("submitted"));
    assertThat(desk.read("#submitted")).contains("清点随车工具");
    desk.look("daily-submitted");
    api.as("tech7")
        .get("daily-reports/mine?day={d}", today.toString())
        .then()
        .statusCode(200)
        .body("jobs.serviceClass", hasItem("D"))
        .body("revisions", hasSize(1));
    api.as("manager")
        .get("city-daily-reports?city={c}&day={d}", city, today.toString())
        .then()
        .statusCode(404)
        .body("code", equalTo("dailyreport.not-signed"));

    desk.signIn("techlead.dg");
    BROWSER.width(1440);
    desk.open("/daily-reports?city=" + city + "&day=" + today);
    desk.click("daily:hand-in");
    BROWSER.await(By.cssSelector("#content .state-IN_APPROVAL"));
    assertThat(BROWSER.driver().findElements(By.id("daily:sign"))).isEmpty();
    desk.signIn("head.dg");
    BROWSER.width(1440);
    desk.open("/daily-reports?city=" + city + "&day=" + today);
    desk.click("daily:sign");
    BROWSER.await(By.id("signed"));
    desk.look("daily-signed");
    api.as("manager")
        .get("city-daily-reports?city={c}&day={d}", city, today.toString())
        .then()
        .statusCode(200)
        .body("sha256", notNullValue())
        .body("lines", not(empty()));
    byte[] pdf =
        api.as("manager")
            .accept("application/pdf")
            .get("city-daily-reports?city={c}&day={d}", city, today.toString())
            .asByteArray();
    assertThat(pdf).startsWith('%', 'P', 'D', 'F');
    api.as("tech1")
        .get("city-daily-reports?city={c}&day={d}", city, today.toString())
        .then()
        .statusCode(403);
  }

  @Test
  @Clause("S04-18")
  void the_clerk_confirms_the_comparison_of_register_and_vouchers() throws SQLException {
    long city = city();
    String yesterday = today.minusDays(1).toString();
    api.as("region1")
        .get("register-comparisons?city={c}&day={d}", city, yesterday)
        .then()
        .statusCode(422);
    Map<String, Object> note = Map.of("note", "已核对");
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      api.as("region2")
          .header("Idempotency-Key", key)
          .contentType("application/json")
          .body(Api.json(note))
          .post("register-comparisons?city={c}&day={d}", city, yesterday)
          .then()
          .statusCode(200)
          .body("checks.note", equalTo(List.of("已核对")));
    }
    Desk desk = new Desk(BROWSER, product, "en");
    desk.signIn("region2");
    desk.open("/daily-reports/register?city=" + city + "&day=" + yesterday);
    assertThat(desk.read("#checks")).contains("已核对");
    desk.look("daily-register");
  }
}
