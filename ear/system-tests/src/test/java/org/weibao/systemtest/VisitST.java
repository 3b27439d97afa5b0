package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import com.google.zxing.WriterException;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Two technicians on one visit, the parts that they use, and a label that a telephone reads. */
class VisitST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final int CODE = 400;

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);
  private final RequestCalls calls = new RequestCalls(api);

  private long technician(String request, String name) {
    Number id =
        api.as("head.sz")
            .get("service-requests/{n}/suggestions", request)
            .then()
            .statusCode(200)
            .extract()
            .path("items.find { it.name == '" + name + "' }.technicianId");
    return id.longValue();
  }

  private Response tell(String who, String number, String action) {
    String now = OffsetDateTime.now(ZoneOffset.UTC).toString();
    return post(
        who,
        "work-orders/" + number + "/events",
        Map.of("events", List.of(Map.of("action", action, "deviceTime", now))));
  }

  private Response post(String who, String path, Map<String, Object> body) {
    return api.as(who)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Api.json(body))
        .post(path);
  }

  @Test
  void a_part_from_the_bag_is_told_by_phone_and_stands_on_the_visit_the_request_and_in_the_book() {
    String request =
        calls.register(calls.request()).then().statusCode(201).extract().path("number");
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    Map<String, Object> plan =
        Map.of(
            "technicianId",
            technician(request, "郭志强"),
            "mates",
            List.of(technician(request, "曹永昌")),
            "from",
            now.toString(),
            "to",
            now.plusHours(2).toString());
    String number =
        post("head.sz", "service-requests/" + request + "/work-orders", plan)
            .then()
            .statusCode(201)
            .body("mates.name", hasItem("曹永昌"))
            .extract()
            .path("number");
    Desk mate = new Desk(BROWSER, product, "zh-CN");
    mate.signIn("tech2");
    BROWSER.width(360);
    mate.open("/today");
    assertThat(mate.read("#visits")).contains(number).contains("郭志强");
    mate.open("/work-orders/view?number=" + number);
    mate.look("work-along");
    BROWSER.width(360);
    mate.click("along:yes");
    BROWSER.await(By.cssSelector("#facts .state-ACCEPTED"));
    tell("tech2", number, "ARRIVE")
        .then()
        .statusCode(403)
        .body("code", equalTo("workorder.only-lead"));
    tell("tech1", number, "ACCEPT").then().statusCode(200);
    tell("tech1", number, "ARRIVE").then().statusCode(200);

    Desk desk = new Desk(BROWSER, product, "zh-CN");
    desk.signIn("tech1");
    BROWSER.width(360);
    desk.open("/work-orders/view?number=" + number);
    String key =
        BROWSER
            .await(By.cssSelector("#part-use\\:part option[value^='BAG-']"))
            .getAttribute("value");
    desk.choose("part-use:part", key);
    desk.type("part-use:quantity", "999");
    desk.click("part-use:save");
    assertThat(desk.read("#part-use\\:quantity-message")).contains("999");
    desk.type("part-use:quantity", "1");
    desk.click("part-use:save");
    BROWSER.await(By.cssSelector("#parts .files li"));
    desk.look("work-parts");
    String code = key.substring(key.indexOf('|') + 1);
    api.as("head.sz")
        .get("work-orders/{n}/parts", number)
        .then()
        .statusCode(200)
        .body("items.code", hasItem(code))
        .body("items[0].place", startsWith("BAG-"));

    Desk head = new Desk(BROWSER, product, "zh-CN");
    head.signIn("head.sz");
    BROWSER.width(1440);
    head.open("/requests/view?number=" + request);
    assertThat(head.read("#work-orders")).contains(number).contains("曹永昌");
    head.look("request-work");
    BROWSER.width(1440);
    head.open("/stock/moves?text=" + number);
    assertThat(head.read("#content")).contains(code);
    head.open("/stock/goods");
    head.look("stock-goods");
    api.as("center1").get("work-orders/{n}/parts", number).then().statusCode(403);
    post(
            "tech1",
            "stock/goods",
            Map.of("code", "X-1", "name", "件", "nameEn", "Part", "unit", "PIECE"))
        .then()
        .statusCode(403);
    renamed(head, code);
    signed(desk, request, number, code);
  }

  /** By page and by program; another version, another role and no such goods are refused. */
  private void renamed(Desk head, String code) {
    head.open("/stock/goods/edit?code=" + code);
    String before = head.held("data:name");
    head.look("stock-goods-edit");
    head.type("data:name", before + " 新");
    head.click("data:save");
    BROWSER.await(By.id("catalogue"));
    assertThat(head.read("#catalogue")).contains(before + " 新");
    String tag =
        api.as("store.sz")
            .get("stock/goods/{c}", code)
            .then()
            .statusCode(200)
            .extract()
            .header("ETag");
    rename("store.sz", code, null, before).then().statusCode(428);
    rename("store.sz", code, "\"4711\"", before).then().statusCode(412);
    rename("tech1", code, tag, before).then().statusCode(403);
    rename("center1", code, tag, before).then().statusCode(403);
    rename("store.sz", code, tag, " ").then().statusCode(422);
    rename("store.sz", "NO-SUCH", tag, before).then().statusCode(404);
    rename("store.sz", code, tag, before).then().statusCode(200).body("name", equalTo(before));
  }

  private Response rename(String who, String code, String tag, String name) {
    var call = api.as(who).contentType(ContentType.JSON);
    return (tag == null ? call : call.header("If-Match", tag))
        .body(Api.json(Map.of("name", name, "nameEn", "Plug")))
        .put("stock/goods/{c}", code);
  }

  /** What a colleague adds while the customer looks and draws is shown before it is signed. */
  private void lateParts(Desk desk, String number) {
    String shown =
        api.as("tech1").get("work-orders/{n}", number).then().extract().path("toSign.digest");
    desk.type("sign:signer", "陈美玲");
    WebElement pad = BROWSER.await(By.id("pad"));
    BROWSER.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", pad);
    new Actions(BROWSER.driver())
        .moveToElement(pad, -60, 0)
        .clickAndHold()
        .moveByOffset(50, 20)
        .moveByOffset(60, -30)
        .release()
        .perform();
    String drawn = drawn();
    Map<String, Object> offer =
        api.as("tech2").get("work-orders/{n}/parts", number).then().extract().path("offered[0]");
    post(
            "tech2",
            "work-orders/" + number + "/parts",
            Map.of(
                "place",
                offer.get("place"),
                "part",
                offer.get("part"),
                "quantity",
                1,
                "deviceTime",
                OffsetDateTime.now(ZoneOffset.UTC).toString()))
        .then()
        .statusCode(201);
    sign("tech1", number, null).then().statusCode(422).body("errors.field", hasItem("sheet"));
    sign("tech1", number, shown)
        .then()
        .statusCode(409)
        .body("code", equalTo("workorder.sheet-changed"));
    desk.click("sign:save");
    assertThat(desk.read("#messages")).contains(number);
    assertThat(desk.held("sign:signer")).isEqualTo("陈美玲");
    assertThat(drawn()).isEqualTo(drawn).startsWith("data:image/png");
    assertThat(BROWSER.driver().findElements(By.cssSelector("#to-sign li"))).hasSize(2);
    assertThat(BROWSER.driver().findElements(By.cssSelector("#to-sign .added"))).hasSize(1);
    desk.look("work-sheet-changed");
    BROWSER.width(360);
    desk.click("sign:save");
  }

  /** What the hidden field of the pad holds. */
  private static String drawn() {
    return BROWSER.driver().findElement(By.id("sign:picture")).getDomProperty("value");
  }

  private Response sign(String who, String number, String sheet) {
    Map<String, Object> event = new HashMap<>();
    event.put("action", "SIGN");
    event.put("deviceTime", OffsetDateTime.now(ZoneOffset.UTC).toString());
    event.put("signer", "陈美玲");
    if (sheet != null) {
      event.put("sheet", sheet);
    }
    return post(who, "work-orders/" + number + "/events", Map.of("events", List.of(event)));
  }

  /** The customer signs for the parts on the telephone; the sheet says so. */
  private void signed(Desk desk, String request, String number, String code) {
    api.as("tech1").get("work-orders/{n}/sheet", number).then().statusCode(404);
    Number visit = api.as("tech1").get("work-orders/{n}", number).then().extract().path("visitId");
    post(
            "tech1",
            "service-requests/" + request + "/fault-records",
            Map.of(
                "visitId",
                visit,
                "cause",
                "WEAR",
                "handling",
                "更换水晶头",
                "solvedOnSpot",
                true,
                "replaced",
                false,
                "doneAt",
                OffsetDateTime.now(ZoneOffset.UTC).toString()))
        .then()
        .statusCode(201);
    tell("tech1", number, "FINISH").then().statusCode(200);
    desk.signIn("tech1");
    BROWSER.width(360);
    desk.open("/work-orders/view?number=" + number);
    assertThat(desk.read("#to-sign")).contains(code);
    desk.look("work-to-sign");
    BROWSER.width(360);
    lateParts(desk, number);
    BROWSER.await(By.id("sheet:pdf"));
    assertThat(desk.read("#signed-parts")).contains(code);
    assertThat(BROWSER.driver().findElements(By.cssSelector("#signed-parts li"))).hasSize(2);
    desk.look("work-signed");
    api.as("head.sz")
        .get("work-orders/{n}/sheet", number)
        .then()
        .statusCode(200)
        .body("partsSigned", equalTo(true))
        .body("parts.code", hasItem(code))
        .body("signer", equalTo("陈美玲"));
    byte[] pdf =
        api.as("head.sz")
            .accept("application/pdf")
            .header("Accept-Language", "zh-TW")
            .get("work-orders/{n}/sheet", number)
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    assertThat(pdf).startsWith('%', 'P', 'D', 'F');
    api.as("center1").get("work-orders/{n}/sheet", number).then().statusCode(403);
    api.as("head.dg").get("work-orders/{n}/sheet", number).then().statusCode(404);
  }

  @Test
  void a_photo_of_a_label_is_read_without_a_reader_of_the_browsers_own(@TempDir Path folder)
      throws IOException, SQLException, WriterException {
    Label label = Label.installed(product);
    // As on a telephone that has none.
    BROWSER
        .driver()
        .executeCdpCommand(
            "Page.addScriptToEvaluateOnNewDocument",
            Map.of("source", "delete window.BarcodeDetector"));
    Desk desk = new Desk(BROWSER, product, "zh-CN");
    desk.signIn("tech1");
    BROWSER.width(360);
    desk.open("/today");
    desk.click("camera");
    assertThat(desk.read("#camera-none")).isEqualTo(desk.word("today.camera-none"));
    Path blank = folder.resolve("blank.png");
    ImageIO.write(new BufferedImage(CODE, CODE, BufferedImage.TYPE_INT_RGB), "png", blank.toFile());
    send(blank);
    BROWSER.await(By.cssSelector("#content .message-error"));
    desk.look("today-no-code");
    BROWSER.width(360);
    Path photo = folder.resolve("label.png");
    ImageIO.write(Label.picture(label.address(), CODE), "png", photo.toFile());
    send(photo);
    BROWSER.await(By.cssSelector("#scanned a"));
    assertThat(desk.read("#scanned")).contains(label.serial());
    assertThat(BROWSER.policyBreaches()).isEmpty();
    desk.look("today-scanned");
  }

  /** Chosen, it is sent at once. */
  private static void send(Path file) {
    BROWSER.await(By.id("photo-box"));
    BROWSER.driver().executeScript("document.getElementById('photo-box').open = true");
    BROWSER.await(By.id("photo-form:photo")).sendKeys(file.toString());
  }
}
