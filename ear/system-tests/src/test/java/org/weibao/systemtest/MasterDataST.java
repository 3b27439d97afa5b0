package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** Devices and files of master data over the API and in the browser. */
class MasterDataST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  @TempDir static Path folder;

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);

  @Test
  void a_device_is_taken_on_corrected_by_version_and_not_moved() {
    String serial = "SN-" + tag();
    int project = api.as("region1").get("projects").path("items[0].id");
    int model = api.as("region1").get("device-models").path("items[0].id");
    Map<String, Object> device =
        Map.of(
            "serial", serial,
            "modelId", model,
            "projectId", project,
            "location", "大堂",
            "installedOn", "2026-03-01");
    Response created = writing("region1", null).body(Api.json(device)).post("devices");
    created.then().statusCode(201).body("status", equalTo("INSTALLED"));
    writing("region1", null)
        .body(Api.json(device))
        .post("devices")
        .then()
        .statusCode(409)
        .body("code", equalTo("device.serial-taken"))
        .body("errors[0].field", equalTo("serial"));
    Map<String, Object> corrected =
        Map.of("serial", serial, "modelId", model, "location", "门厅", "installedOn", "2026-03-02");
    String seen = api.as("region1").get("devices/{s}", serial).header("ETag");
    writing("region1", seen)
        .body(Api.json(corrected))
        .put("devices/{s}", serial)
        .then()
        .statusCode(200)
        .body("location", equalTo("门厅"))
        .body("projectId", equalTo(project));
    writing("region1", seen)
        .body(Api.json(corrected))
        .put("devices/{s}", serial)
        .then()
        .statusCode(412);
    writing("tech1", seen)
        .body(Api.json(corrected))
        .put("devices/{s}", serial)
        .then()
        .statusCode(403);
    writing("region1", null)
        .body(
            Api.json(
                Map.of(
                    "code",
                    "X",
                    "category",
                    "CAMERA",
                    "name",
                    "机",
                    "nameEn",
                    "C",
                    "supplierId",
                    1)))
        .post("device-models")
        .then()
        .statusCode(403);
  }

  @Test
  void a_file_is_tried_imported_and_undone_over_the_api() {
    String project = api.as("region1").get("projects").path("items[0].code");
    String building = "M" + tag();
    String file =
        "projectCode,building,roomNumber,owner\n"
            + (project + "," + building + ",101,Lin\n")
            + "NOWHERE,1,1,\n";
    String tried = finished(send("region1", file, true));
    api.as("region1")
        .get(tried + "/rows")
        .then()
        .statusCode(200)
        .body("items[0].outcome", equalTo("CREATED"))
        .body("items[1].column", equalTo("projectCode"))
        .body("items[1].code", equalTo("masterimport.project-unknown"));
    String imported = finished(api.as("region1").post(tried + "/import"));
    api.as("region1").post(tried + "/import").then().statusCode(409);
    int id =
        api.as("region1")
            .get(imported)
            .then()
            .body("created", equalTo(1))
            .extract()
            .path("importId");
    String again = finished(send("region1", file, false));
    api.as("region1").get(again).then().body("unchanged", equalTo(1)).body("done", equalTo(2));
    api.as("region2").get(tried).then().statusCode(404);
    api.as("tech1").get(tried).then().statusCode(403);
    api.as("region1").post(again + "/stop").then().statusCode(409);
    api.as("region2").get("master-imports/{id}", id).then().statusCode(404);
    api.as("tech1").get("master-imports/{id}", id).then().statusCode(403);
    api.as("region1")
        .post("master-imports/{id}/undo", id)
        .then()
        .statusCode(200)
        .body("rows", equalTo(1));
    api.as("region1")
        .post("master-imports/{id}/undo", id)
        .then()
        .statusCode(409)
        .body("code", equalTo("masterimport.already-undone"));
    send("region1", "", false).then().statusCode(422);
    assertThat(
            api.as("region1")
                .header("Accept-Language", "zh-CN")
                .get("master-imports/template?kind=DEVICES&format=csv")
                .asString())
        .contains("序列号");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void a_file_is_tried_first_then_imported_and_taken_back_on_the_pages(String language)
      throws IOException {
    String project = api.as("region1").get("projects").path("items[0].code");
    String building = "M" + tag();
    Path file = folder.resolve(building + ".csv");
    Files.writeString(
        file,
        "projectCode,building,roomNumber,owner\n"
            + (project + "," + building + ",101,林子轩\n")
            + (project + "," + building + ",102,\n")
            + "NOWHERE,1,1,\n",
        StandardCharsets.UTF_8);
    Desk desk = new Desk(BROWSER, product, language);
    desk.signIn("region1");
    desk.open("/master-imports/new?kind=ROOMS");
    choose(file);
    desk.click("form:try");
    assertThat(desk.read("#rows-tried")).contains("NOWHERE", building + "-101");
    assertThat(desk.read("#created")).isEqualTo("2");
    desk.look("master-import-tried");
    desk.click("going-on:import");
    BROWSER.await(By.id("undoing"));
    assertThat(desk.read("#created")).isEqualTo("2");
    desk.click("undoing:undo");
    BROWSER.await(By.id("undone"));
    desk.look("master-import");
    assertThat(BROWSER.barriers()).isEmpty();
  }

  private static void choose(Path file) {
    BROWSER.await(By.id("form:file")).sendKeys(file.toString());
  }

  private Response send(String login, String file, boolean dryRun) {
    return api.as(login)
        .contentType("text/csv")
        .body(file.getBytes(StandardCharsets.UTF_8))
        .post("master-imports?kind=ROOMS&dryRun=" + dryRun);
  }

  /** Waits for the work that an answer has taken on; tells its address. */
  private String finished(Response taken) {
    String location = taken.then().statusCode(202).extract().header("Location");
    String work = location.substring(location.indexOf("master-import-jobs"));
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> "FINISHED".equals(api.as("region1").get(work).path("state")));
    return work;
  }

  private RequestSpecification writing(String login, String etag) {
    RequestSpecification request =
        api.as(login)
            .contentType(ContentType.JSON)
            .header("Idempotency-Key", UUID.randomUUID().toString());
    return etag == null ? request : request.header("If-Match", etag);
  }

  private static String tag() {
    return UUID.randomUUID().toString().substring(0, 7).toUpperCase(Locale.ROOT);
  }
}
