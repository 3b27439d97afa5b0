package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.weibao.regulation.Clause;

/** The nine forms that S04 names, in the demo's project that follows it. */
class FormSetST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);
  private final ExpiryCalls contract = new ExpiryCalls(api);
  private final Desk desk = new Desk(BROWSER, product, "zh-CN");
  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

  @Test
  @Clause("S04-7")
  void all_nine_forms_that_the_clause_names_are_there_with_what_belongs_in_them()
      throws SQLException {
    String call = serviceCallRegister();
    serviceVoucher(call);
    String goods = customerGoodsReceipt(call);
    customerGoodsRegister(goods);
    repairCard(goods);
    technicianDailyReport();
    supervisorDailyReport();
    contractExpiryNotice();
    customerOpinionCard();
  }

  private String serviceCallRegister() {
    Map<String, Object> call =
        Map.of(
            "projectId",
            contract.project(),
            "roomLabel",
            "无此楼-" + UUID.randomUUID().toString().substring(0, 8),
            "ownerName",
            "王国强",
            "ownerPhone",
            "13800000000",
            "productModel",
            "V2 可视门口机",
            "demand",
            "门口机无图像",
            "urgency",
            "ROUTINE",
            "receivedAt",
            RequestCalls.now().minus(Duration.ofMinutes(20)).toString());
    String number =
        post("tech5", call, "service-requests").then().statusCode(201).extract().path("number");
    desk.signIn("tech5");
    BROWSER.width(1440);
    desk.open("/requests?project=" + contract.project());
    assertThat(desk.read("#content")).contains(number, "门口机无图像");
    desk.open("/requests/view?number=" + number);
    assertThat(desk.read("#content")).contains("王国强", call.get("roomLabel").toString(), "V2 可视门口机");
    return number;
  }

  private void serviceVoucher(String call) {
    String voucher =
        api.as("head.dg").get("service-requests/{n}/voucher", call).then().extract().path("number");
    desk.open("/vouchers/view?number=" + voucher);
    assertThat(desk.read("#content")).contains("V2 可视门口机", call);
    paper(api.as("head.dg").accept("application/pdf").get("service-vouchers/{v}", voucher));
  }

  private String customerGoodsReceipt(String call) {
    Map<String, Object> goods =
        Map.of(
            "what",
            "可视门口机",
            "look",
            "外壳有划痕",
            "handedOverBy",
            "陈太",
            "plannedOn",
            today.plusDays(3).toString());
    String number =
        post("tech5", goods, "service-requests/{n}/goods-receipts", call)
            .then()
            .statusCode(201)
            .extract()
            .path("number");
    desk.open("/workshop/paper?number=" + number);
    assertThat(desk.read("#paper")).contains("可视门口机", "外壳有划痕", "陈太", call);
    return number;
  }

  private void customerGoodsRegister(String goods) {
    api.as("tech5")
        .queryParam("projectId", contract.project())
        .get("goods-receipts")
        .then()
        .statusCode(200)
        .body("items.number", hasItem(goods))
        .body("items.find { it.number == '" + goods + "' }.takenAt", notNullValue());
    desk.open("/workshop");
    assertThat(desk.read("#content")).contains(goods);
  }

  private void repairCard(String goods) {
    desk.open("/workshop/view?number=" + goods);
    assertThat(desk.read("#content")).contains("可视门口机", goods);
    api.as("tech5")
        .get("goods-receipts/{n}", goods)
        .then()
        .statusCode(200)
        .body("plannedOn", equalTo(today.plusDays(3).toString()));
  }

  private void technicianDailyReport() {
    api.as("tech5").get("daily-reports/mine").then().statusCode(200).body("jobs", notNullValue());
    desk.open("/daily-reports/mine");
    BROWSER.await(By.cssSelector("#content form, #submitted"));
  }

  private void supervisorDailyReport() throws SQLException {
    String city = text("select id from city where code = 'DG'");
    desk.signIn("techlead.dg");
    desk.open("/daily-reports?city=" + city + "&day=" + today);
    assertThat(desk.read("#content")).contains(desk.word("dailyreport.city.title"));
    paper(
        api.as("techlead.dg")
            .accept("application/pdf")
            .get("city-daily-reports?city={c}&day={d}", city, today.toString()));
  }

  private void contractExpiryNotice() {
    LocalDate end = contract.renew();
    String number = contract.make("head.dg", "罗伟雄").then().statusCode(201).extract().path("number");
    api.as("head.dg")
        .get(ExpiryCalls.NOTICE, number)
        .then()
        .body("endsOn", equalTo(end.toString()))
        .body("addressee", equalTo("罗伟雄"));
    assertThat(contract.paper(number, "zh-CN")).startsWith('%', 'P', 'D', 'F');
    desk.open("/projects/contract?id=" + contract.project());
    assertThat(desk.read("#notices")).contains(number);
  }

  private void customerOpinionCard() throws SQLException {
    String done =
        text(
            "select q.number from service_request q join project p on p.id = q.project_id"
                + " where p.code = 'XLGG' and q.done_at is not null order by q.id desc limit 1");
    String link =
        post("head.dg", Map.of(), "service-requests/{n}/opinions/link", done)
            .then()
            .statusCode(200)
            .extract()
            .path("page");
    desk.open(link);
    List<?> items = BROWSER.driver().findElements(By.cssSelector("#form fieldset"));
    List<?> levels = BROWSER.driver().findElements(By.cssSelector("#form fieldset li"));
    assertThat(items).as("what is rated").hasSizeGreaterThan(1);
    assertThat(levels).as("each on a scale").hasSizeGreaterThan(items.size());
  }

  private static void paper(Response answer) {
    assertThat(answer.then().statusCode(200).extract().asByteArray())
        .startsWith('%', 'P', 'D', 'F')
        .hasSizeGreaterThan(3000);
  }

  private Response post(String who, Map<String, Object> body, String path, Object... of) {
    return api.as(who)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Api.json(body))
        .post(path, of);
  }

  private String text(String sql) throws SQLException {
    try (Connection connection = product.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      assertThat(row.next()).isTrue();
      return row.getString(1);
    }
  }
}
