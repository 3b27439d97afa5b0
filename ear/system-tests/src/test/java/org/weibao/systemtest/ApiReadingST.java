package org.weibao.systemtest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the API tells of projects, devices, stock, papers and itself, and files sent to it. */
class ApiReadingST {

  private static final String CSV_HEADER =
      "Register no.,Project code,Received at,Building,Room,Demand,Urgency\n";

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);

  @Test
  void projects_and_their_rooms() {
    api.as("hq").get("projects").then().statusCode(200).body("items", hasSize(12));
    int id = project();
    api.as("tech1").get("projects/" + id).then().statusCode(200).body("code", equalTo("LWHT"));
    api.as("tech1")
        .get("projects/{id}/rooms?limit=3", id)
        .then()
        .statusCode(200)
        .body("items", hasSize(3))
        .body("items.label", hasItem(notNullValue()));
    api.as("tech1").get("projects/999999999").then().statusCode(404);
    api.as("tech1").get("projects/one").then().statusCode(404);
  }

  @Test
  void devices_by_serial_and_in_pages() {
    Response page = api.as("hq").get("devices?limit=2");
    page.then().statusCode(200).body("items", hasSize(2)).body("total", greaterThan(1000));
    String serial = page.path("items[0].serial");
    api.as("hq").get("devices/{s}", serial).then().statusCode(200).body("serial", equalTo(serial));
    api.as("hq")
        .get("devices?limit=2&cursor={c}", page.<String>path("next"))
        .then()
        .statusCode(200)
        .body("items[0].serial", notNullValue());
    api.as("hq").get("devices/nowhere").then().statusCode(404);
    api.as("hq").get("devices?cursor=x").then().statusCode(422);
  }

  @Test
  void the_stock_book_proves_itself() {
    api.as("store.sz")
        .get("stock/proof")
        .then()
        .statusCode(200)
        .body("holds", equalTo(true))
        .body("sumOverAllLocations", equalTo(0))
        .body("moves", greaterThan(1000));
    api.as("store.sz").get("stock/balances").then().statusCode(200).body("items", notNullValue());
  }

  @ParameterizedTest
  @ValueSource(strings = {"fault-record-total", "monthly-report"})
  void the_monthly_papers_come_as_data_and_as_paper(String paper) {
    String query = "reports/" + paper + "?project=" + project() + "&month=" + aMonth();
    api.as("region1")
        .accept("application/json")
        .get(query)
        .then()
        .statusCode(200)
        .body("projectCode", equalTo("LWHT"))
        .body("counts", notNullValue());
    byte[] pdf =
        api.as("region1")
            .accept("application/pdf")
            .header("Accept-Language", "zh-CN")
            .get(query)
            .then()
            .statusCode(200)
            .contentType("application/pdf")
            .extract()
            .asByteArray();
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    api.as("region1")
        .accept("application/json")
        .get("reports/" + paper + "?month=2026-13")
        .then()
        .statusCode(422)
        .body("errors.code", hasItem("field.unreadable"));
    api.as("region1")
        .accept("application/pdf")
        .get("reports/" + paper + "?project=999999999&month=" + aMonth())
        .then()
        .statusCode(422)
        .contentType("application/problem+json");
  }

  @Test
  void a_register_file_is_imported_once_and_its_bad_rows_are_listed() {
    String number = "ST-" + UUID.randomUUID().toString().substring(0, 8);
    String file =
        CSV_HEADER
            + number
            + ",LWHT,"
            + aMonth()
            + "-02 08:30,,,No picture,routine\n"
            + number
            + "-2,NOWHERE,"
            + aMonth()
            + "-02 08:30,,,No picture,routine\n";
    int id =
        importFile(file)
            .then()
            .statusCode(201)
            .header("Location", notNullValue())
            .body("imported", equalTo(1))
            .body("rejected", equalTo(1))
            .body("problems[0].row", equalTo(3))
            .body("problems[0].column", equalTo("projectCode"))
            .body("problems[0].message", notNullValue())
            .extract()
            .path("id");
    importFile(file).then().body("imported", equalTo(0)).body("alreadyThere", equalTo(1));
    api.as("region1")
        .header("Accept-Language", "zh-CN")
        .get("service-register-imports/" + id)
        .then()
        .statusCode(200)
        .body("problems[0].columnName", containsString("项目"));
    api.as("region1")
        .get("service-register-imports")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(id));
  }

  @Test
  void a_register_file_can_come_from_a_form() {
    String file = CSV_HEADER + "F-" + UUID.randomUUID() + ",LWHT,yesterday,,,No picture,routine\n";
    api.as("region1")
        .multiPart("file", "F5.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv")
        .post("service-register-imports/form")
        .then()
        .statusCode(201)
        .body("fileName", equalTo("F5.csv"))
        .body("imported", equalTo(0))
        .body("problems.code", hasItem(startsWith("registerimport.")));
    api.as("region1")
        .multiPart("other", "x")
        .post("service-register-imports/form")
        .then()
        .statusCode(422)
        .body("errors.field", contains("file"));
  }

  @Test
  void what_is_no_register_is_refused() {
    importFile("").then().statusCode(422).body("code", startsWith("registerimport."));
    importFile("a,b\n1,2\n").then().statusCode(422).body("code", startsWith("registerimport."));
    api.as("finance")
        .contentType("text/csv")
        .body(CSV_HEADER)
        .post("service-register-imports")
        .then()
        .statusCode(403);
    api.as("region1").get("service-register-imports/999999999").then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "csv"})
  void the_template_can_be_downloaded(String format) {
    api.as("region1")
        .get("service-register-imports/template?format=" + format)
        .then()
        .statusCode(200)
        .header("Content-Disposition", containsString("." + format));
    api.as("region1").get("service-register-imports/template?format=doc").then().statusCode(422);
  }

  @Test
  void the_session_of_the_pages_does_not_open_the_api() {
    Map<String, String> cookies = PageVisitor.signIn(product, "region1").cookies();
    given().cookies(cookies).redirects().follow(false).get(product.at("/")).then().statusCode(200);
    api.nobody().cookies(cookies).get("projects").then().statusCode(401);
    api.as("region1").redirects().follow(false).basePath("").get("/").then().statusCode(302);
  }

  @Test
  void the_document_names_every_resource_and_how_it_refuses() {
    given()
        .accept("application/json")
        .get(product.at("/openapi"))
        .then()
        .statusCode(200)
        .body("paths.size()", greaterThan(20))
        .body("paths.'/api/v1/service-requests'.post.responses.'422'", notNullValue())
        .body("components.schemas.NewServiceRequest.required", hasItem("demand"))
        .body("paths.'/api/v1/projects'.get.parameters.name", hasItems("sort", "columns", "format"))
        .body(
            "paths.'/api/v1/projects'.get.responses.'200'.content.keySet()",
            hasItems("application/json", "text/csv"))
        .body("components.securitySchemes.token.scheme", equalTo("bearer"));
  }

  @Test
  void answers_carry_the_headers_that_keep_browsers_safe() {
    api.as("region1")
        .header("X-Request-Id", "my-call-1")
        .get("projects")
        .then()
        .header("X-Request-Id", "my-call-1")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
        .header("Cache-Control", "no-store");
    given()
        .header("X-Request-Id", "two words; and more")
        .get(product.at("/sign-in"))
        .then()
        .statusCode(200)
        .header("X-Request-Id", not(containsString(" ")))
        .header("X-Frame-Options", "DENY")
        .header(
            "Set-Cookie",
            allOf(containsString("HttpOnly"), containsStringIgnoringCase("SameSite=Lax")))
        .header("Content-Security-Policy", containsString("script-src 'self' 'nonce-"));
  }

  @Test
  void health_tells_of_database_and_process() {
    given()
        .get(product.at("/health"))
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"))
        .body("checks.name", hasItem("database"));
  }

  private Response importFile(String content) {
    return api.as("region1")
        .header("Accept-Language", "en")
        .contentType("text/csv; charset=UTF-8")
        .body(content.getBytes(StandardCharsets.UTF_8))
        .post("service-register-imports?fileName=F5.csv");
  }

  private int project() {
    return api.as("region1").get("projects").path("items.find { it.code == 'LWHT' }.id");
  }

  /** A month with data: that of the newest request but fifty. */
  private String aMonth() {
    List<String> received =
        api.as("region1").get("service-requests?limit=50").path("items.receivedAt");
    return received.get(received.size() - 1).substring(0, 7);
  }
}
