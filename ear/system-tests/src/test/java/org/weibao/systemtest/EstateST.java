package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.weibao.regulation.Clause;

/** Property centres, rooms and owners over the API and in the browser. */
class EstateST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);

  @Test
  @Clause("S01-5.1.4-c")
  void a_centre_is_taken_on_and_its_contacts_say_who_gets_the_report() {
    Response created = newCenter();
    int id = created.path("center.id");
    Map<String, Object> supervisor =
        Map.of("duty", "MAINTENANCE_SUPERVISOR", "name", "梁志坚", "email", "a@liwan.example");
    String etag =
        changing(created.header("ETag"))
            .body(Api.json(supervisor))
            .post("property-centers/{id}/contacts", id)
            .then()
            .statusCode(200)
            .body("reportTo.name", equalTo("梁志坚"))
            .extract()
            .header("ETag");
    changing(etag)
        .body(Api.json(supervisor))
        .post("property-centers/{id}/contacts", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("center.duty-taken"));
    changing(created.header("ETag"))
        .body(Api.json(Map.of("duty", "HEAD", "name", "欧阳慧")))
        .post("property-centers/{id}/contacts", id)
        .then()
        .statusCode(412);
    changing(etag)
        .body(Api.json(Map.of("duty", "OTHER", "title", "前台", "name", "黄佩仪", "email", "nobody")))
        .post("property-centers/{id}/contacts", id)
        .then()
        .statusCode(422)
        .body("errors.field.flatten()", hasItem("email"));
  }

  @Test
  void a_room_gets_an_owner_whose_phone_is_masked_and_who_moves_out_again() {
    int project = api.as("region1").get("projects").path("items[0].id");
    String key = UUID.randomUUID().toString();
    Map<String, Object> room =
        Map.of(
            "projectId",
            project,
            "building",
            "T" + tag(),
            "roomNumber",
            "1201",
            "name",
            "林子轩",
            "phone",
            "129 0000 1111");
    Response created = create(key, room);
    created.then().statusCode(201).body("owner.phone", equalTo("129****1111"));
    create(key, room).then().statusCode(201).header("Idempotency-Replayed", equalTo("true"));
    create(UUID.randomUUID().toString(), room)
        .then()
        .statusCode(409)
        .body("code", equalTo("room.taken"));
    changing(created.header("ETag"))
        .body(Api.json(Map.of("movedOutOn", "2199-01-01")))
        .post("rooms/{id}/owners/current/moving-out", (Integer) created.path("id"))
        .then()
        .statusCode(422)
        .body("code", equalTo("room.day-in-future"));
    changing(created.header("ETag"))
        .body(Api.json(Map.of("name", "周思敏")))
        .post("rooms/{id}/owners", (Integer) created.path("id"))
        .then()
        .statusCode(200)
        .body("owner.name", equalTo("周思敏"))
        .body("former[0].name", equalTo("林子轩"));
  }

  @Test
  void regions_and_cities_are_the_administrators_and_partners_see_nothing_of_all_this() {
    api.as("region1").get("regions").then().statusCode(403);
    api.as("admin").get("regions").then().statusCode(200).body("items[0].cities", not(empty()));
    for (String outside : new String[] {"center1", "supplier.lc"}) {
      api.as(outside).get("property-centers").then().statusCode(403);
      api.as(outside).get("rooms/1").then().statusCode(403);
    }
    int far = api.as("region2").get("property-centers").path("items[0].id");
    api.as("region1").get("property-centers/{id}", far).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void an_owner_moves_in_on_the_page_of_the_room(String language) {
    int project = api.as("region1").get("projects").path("items[0].id");
    Desk desk = new Desk(BROWSER, product, language);
    desk.signIn("head.sz");
    desk.open("/projects/room-new?project=" + project);
    desk.type("data:building", "T" + tag());
    desk.type("data:roomNumber", "801");
    desk.type("data:name", "林子轩");
    desk.type("data:phone", "call me");
    desk.click("data:save");
    assertThat(desk.read("[id='data:phone-message']"))
        .isEqualTo(desk.word("problem.center.phone-form"));
    desk.type("data:phone", "129 0000 1111");
    desk.click("data:save");
    BROWSER.await(By.id("phone"));
    assertThat(desk.read("#phone")).contains("129 0000 1111");
    desk.type("in:name", "周思敏");
    desk.click("in:save");
    BROWSER.await(By.id("former-owners"));
    assertThat(desk.read("#former-owners")).contains("林子轩", "129****1111");
    desk.look("room");
    assertThat(BROWSER.barriers()).isEmpty();
  }

  private Response newCenter() {
    int city = api.as("region1").get("property-centers").path("items[0].cityId");
    Response created =
        api.as("region1")
            .contentType(ContentType.JSON)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .body(
                Api.json(Map.of("code", tag(), "name", "试点物业", "nameEn", "Trial", "cityId", city)))
            .post("property-centers");
    created.then().statusCode(201).header("Location", containsString("/property-centers/"));
    return created;
  }

  private Response create(String key, Map<String, Object> room) {
    return api.as("region1")
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key)
        .body(Api.json(room))
        .post("rooms");
  }

  private RequestSpecification changing(String etag) {
    return api.as("region1")
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .header("If-Match", etag);
  }

  private static String tag() {
    return "T" + UUID.randomUUID().toString().substring(0, 7).toUpperCase(Locale.ROOT);
  }
}
