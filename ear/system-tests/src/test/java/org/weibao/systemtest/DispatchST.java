package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.weibao.regulation.Clause;

/** Dispatch at the desk, and a technician's day on his telephone. */
class DispatchST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);
  private final RequestCalls calls = new RequestCalls(api);

  private String request() {
    return calls.register(calls.request()).then().statusCode(201).extract().path("number");
  }

  private static Map<String, Object> plan(long technician) {
    OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
    return Map.of(
        "technicianId", technician, "from", now.toString(), "to", now.plusHours(2).toString());
  }

  private long technician(String request, String name) {
    Number id =
        api.as("head.sz")
            .get("service-requests/{n}/suggestions", request)
            .then()
            .statusCode(200)
            .body("items.points", everyItem(notNullValue()))
            .extract()
            .path("items.find { it.name == '" + name + "' }.technicianId");
    return id.longValue();
  }

  private static Map<String, Object> event(String id, String action, OffsetDateTime at) {
    return Map.of("id", id, "action", action, "deviceTime", at.toString());
  }

  @Test
  @Clause({"S03-3.3.2-b", "S04-9-a"})
  void a_technicians_day_on_the_phone_ends_with_a_signature_and_never_begins_with_one() {
    String request = request();
    Desk head = new Desk(BROWSER, product, "zh-CN");
    head.signIn("head.sz");
    BROWSER.width(1440);
    head.open("/dispatch");
    head.look("dispatch");
    BROWSER.width(1440);
    head.open("/dispatch/plan?request=" + request);
    assertThat(head.read("#suggestions")).contains(head.word("dispatch.ground.same-city"));
    head.choose("form:technicianId", Long.toString(technician(request, "郭志强")));
    head.look("dispatch-plan");
    head.click("form:save");
    assertThat(head.read("#messages")).isEqualTo(head.word("dispatch.planned"));

    Desk desk = new Desk(BROWSER, product, "zh-CN");
    desk.signIn("tech1");
    BROWSER.width(360);
    desk.open("/today");
    desk.look("today");
    BROWSER.width(360);
    String number =
        api.as("tech1")
            .get("service-requests/{n}/work-orders", request)
            .then()
            .extract()
            .path("items[0].number");
    WebElement visit = BROWSER.await(By.linkText(number));
    BROWSER.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", visit);
    visit.click();
    assertThat(BROWSER.driver().findElements(By.id("pad"))).isEmpty();
    desk.look("work-planned");
    BROWSER.width(360);
    desk.click("step:accept");
    desk.click("step:travel");
    BROWSER.await(By.cssSelector("#content .state-TRAVELLING"));
    desk.click("step:arrive");
    BROWSER.await(By.cssSelector("#content .state-ON_SITE"));
    desk.click("finish:done");
    assertThat(desk.read("#content .message-error")).contains("F1");
    desk.look("work-on-site");
    BROWSER.width(360);
    desk.click("to-fault");
    desk.choose("form:cause", "WEAR");
    desk.type("form:handling", "更换电源模块");
    desk.click("form:save");
    BROWSER.await(By.id("visits"));
    desk.open("/work-orders/view?number=" + number);
    desk.choose("finish:serviceClass", "C");
    desk.type("finish:travelMinutes", "25");
    desk.click("finish:done");
    WebElement pad = BROWSER.await(By.id("pad"));
    desk.click("sign:save");
    assertThat(desk.read("#sign\\:signer-message")).isNotBlank();
    desk.type("sign:signer", "陈美玲");
    pad = BROWSER.await(By.id("pad"));
    BROWSER.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", pad);
    new Actions(BROWSER.driver())
        .moveToElement(pad, -60, 0)
        .clickAndHold()
        .moveByOffset(50, 20)
        .moveByOffset(60, -30)
        .release()
        .perform();
    desk.look("work-to-sign");
    BROWSER.width(360);
    desk.click("sign:save");
    BROWSER.await(By.cssSelector("#signature img"));
    desk.click("step:close");
    BROWSER.await(By.cssSelector("#content .state-CLOSED"));
    desk.look("work-closed");
    assertThat(api.as("tech1").get("work-orders/{n}/signature", number).asByteArray())
        .startsWith(0x89, 'P', 'N', 'G');
    api.as("center1")
        .get("service-requests/{n}/timeline", request)
        .then()
        .body("entries.kind", hasItem("work"));
    api.as("center1").get("work-orders/{n}", number).then().statusCode(403);
    api.as("head.dg").get("work-orders/{n}", number).then().statusCode(404);
  }

  @Test
  void a_morning_without_a_network_is_told_at_noon_and_once() {
    String request = request();
    OffsetDateTime base = OffsetDateTime.now(ZoneOffset.UTC);
    String number =
        api.as("head.sz")
            .contentType(ContentType.JSON)
            .body(Api.json(plan(technician(request, "曹永昌"))))
            .post("service-requests/{n}/work-orders", request)
            .then()
            .statusCode(201)
            .header("ETag", notNullValue())
            .extract()
            .path("number");
    api.as("head.sz")
        .contentType(ContentType.JSON)
        .body(Api.json(plan(technician(request, "余立群"))))
        .post("service-requests/{n}/work-orders", request)
        .then()
        .statusCode(409)
        .body("code", equalTo("workorder.already-planned"));
    api.as("tech2").get("time").then().statusCode(200).body("epochMillis", greaterThan(0L));
    Map<String, Object> wrong =
        Map.of(
            "offsetMillis",
            0,
            "events",
            List.of(event("1", "ACCEPT", base), event("2", "FINISH", base)));
    tell("tech2", number, wrong, UUID.randomUUID().toString())
        .then()
        .statusCode(422)
        .body("code", equalTo("workorder.not-now"))
        .body("errors[0].field", equalTo("events[1]"));
    Map<String, Object> right =
        Map.of(
            "offsetMillis",
            -1500,
            "events",
            List.of(event("1", "ACCEPT", base), event("2", "TRAVEL", base.plusSeconds(1))));
    String key = UUID.randomUUID().toString();
    tell("tech2", number, right, key).then().statusCode(200).body("status", equalTo("TRAVELLING"));
    tell("tech2", number, right, key).then().header("Idempotency-Replayed", "true");
    tell("tech2", number, right, UUID.randomUUID().toString())
        .then()
        .statusCode(200)
        .body("events.action", contains("PLAN", "ACCEPT", "TRAVEL"))
        .body("events[1].offsetMillis", equalTo(-1500));
    tell("tech3", number, right, UUID.randomUUID().toString())
        .then()
        .statusCode(403)
        .body("code", equalTo("workorder.not-yours"));
    tell("tech2", number, Map.of("events", List.of(Map.of("action", "JUMP"))), "k-" + key)
        .then()
        .statusCode(422)
        .body("errors[0].field", equalTo("events[0].action"));
    api.as("tech2").get("work-orders/undispatched").then().statusCode(403);
  }

  private Response tell(String who, String number, Map<String, Object> body, String key) {
    return api.as(who)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .body(Api.json(body))
        .post("work-orders/{n}/events", number);
  }
}
