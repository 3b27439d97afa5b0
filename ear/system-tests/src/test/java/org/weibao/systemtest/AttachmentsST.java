package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Photos and files of a request, in the browser and over the API. */
class AttachmentsST {

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static final int TOO_LARGE = 21 * 1024 * 1024;

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);
  private final RequestCalls calls = new RequestCalls(api);

  private String request() {
    return calls.register(calls.request()).then().statusCode(201).extract().path("number");
  }

  private Response send(RequestSpecification who, String request, byte[] content) {
    return who.contentType("application/octet-stream")
        .body(content)
        .post("attachments?subject=REQUEST&key={n}&fileName=photo.jpg", request);
  }

  @Test
  void a_photo_is_added_on_a_telephone_looked_at_and_withdrawn_with_a_reason() {
    String request = request();
    Desk desk = new Desk(BROWSER, product, "zh-CN");
    desk.signIn("tech1");
    BROWSER.width(360);
    desk.open("/requests/view?number=" + request);
    BROWSER.await(By.id("attach:file")).sendKeys(Pictures.photo("现场.jpg").toString());
    desk.type("attach:note", "门口机黑屏");
    desk.click("attach:send");
    WebElement small = BROWSER.await(By.cssSelector("#attachments .picture img"));
    BROWSER.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", small);
    Awaitility.await()
        .until(
            () -> BROWSER.driver().executeScript("return arguments[0].naturalWidth", small),
            width -> Long.valueOf(360).equals(width));
    assertThat(desk.read("#timeline")).contains("现场.jpg");
    desk.look("attachments");
    desk.click("attach:send");
    assertThat(desk.read("#attach\\:file-message"))
        .isEqualTo(desk.word("problem.attachment.missing"));

    BROWSER.await(By.cssSelector("#attachments .picture")).click();
    assertThat(desk.read("#facts")).contains("1200 × 900").contains("image/jpeg");
    desk.look("attachment-view");
    desk.click("withdraw:send");
    assertThat(desk.read("#withdraw\\:reason-message")).isNotBlank();
    desk.type("withdraw:reason", "拍到了业主");
    desk.click("withdraw:send");
    assertThat(desk.read("#attachments .files")).contains("拍到了业主");
  }

  @Test
  void a_file_sent_twice_under_one_key_is_kept_once_and_comes_back_as_nobodys_document() {
    String request = request();
    String key = UUID.randomUUID().toString();
    byte[] photo = Pictures.jpeg(640, 480);
    String first =
        send(api.as("tech1").header("Idempotency-Key", key), request, photo)
            .then()
            .statusCode(201)
            .body("mediaType", equalTo("image/jpeg"))
            .extract()
            .path("id");
    send(api.as("tech1").header("Idempotency-Key", key), request, photo)
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", "true")
        .body("id", equalTo(first));
    api.as("region1")
        .get("attachments?subject=REQUEST&key={n}", request)
        .then()
        .body("items", hasSize(1));
    Response content = api.as("region1").get("attachments/{id}/content", first);
    content
        .then()
        .statusCode(200)
        .contentType("image/jpeg")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", containsString("sandbox"))
        .header("Content-Disposition", containsString("attachment; filename=\"photo.jpg\""));
    assertThat(content.asByteArray()).startsWith(0xff, 0xd8);
    assertThat(api.as("region1").get("attachments/{id}/thumbnail", first).asByteArray())
        .startsWith(0xff, 0xd8);
    // Nobody of the centre sees what the department keeps to itself; a maker sees no file at all.
    api.as("center1")
        .get("attachments?subject=REQUEST&key={n}", request)
        .then()
        .body("items", hasSize(0));
    api.as("center1").get("attachments/{id}/content", first).then().statusCode(404);
    api.as("supplier.lc").get("attachments/{id}", first).then().statusCode(403);
    api.as("tech8").get("attachments/{id}", first).then().statusCode(404);
  }

  @Test
  void a_form_of_the_api_takes_a_file_too_and_a_page_sends_it_to_be_kept() {
    String request = request();
    String id =
        api.as("center1")
            .multiPart("file", "report 1.png", Pictures.png(300, 200), "text/html")
            .post("attachments/form?subject=REQUEST&key={n}&note=门禁", request)
            .then()
            .statusCode(201)
            .body("fileName", equalTo("report 1.png"))
            .body("mediaType", equalTo("image/png"))
            .body("origin", equalTo("PARTNER"))
            .body("forPartners", equalTo(true))
            .extract()
            .path("id");
    PageClient pages = new PageClient(product);
    Map<String, String> cookies = pages.signIn("center1");
    pages
        .request()
        .cookies(cookies)
        .get("/attachments/file?id={id}", id)
        .then()
        .statusCode(200)
        .header("Content-Disposition", containsString("filename*=UTF-8''report%201.png"))
        .header("Content-Security-Policy", containsString("sandbox"));
    pages.request().cookies(cookies).get("/attachments/file?id=1").then().statusCode(404);
    pages.request().get("/attachments/file?id={id}", id).then().statusCode(302);
  }

  @Test
  void wrong_empty_broken_and_too_large_files_are_refused_each_with_its_reason() {
    String request = request();
    RequestSpecification tech = api.as("tech1");
    send(api.as("tech1"), request, "<script>".getBytes(StandardCharsets.US_ASCII))
        .then()
        .statusCode(422)
        .body("code", equalTo("attachment.other-type"));
    send(api.as("tech1"), request, new byte[0])
        .then()
        .statusCode(422)
        .body("code", equalTo("attachment.empty"));
    send(api.as("tech1"), request, Arrays.copyOf(Pictures.jpeg(90, 90), 300))
        .then()
        .statusCode(422)
        .body("code", equalTo("attachment.broken-picture"))
        .body("errors[0].field", equalTo("file"));
    send(tech, request, new byte[TOO_LARGE])
        .then()
        .statusCode(413)
        .body("code", equalTo("attachment.too-large"));
    send(api.as("tech1"), "SR-0", Pictures.jpeg(9, 9))
        .then()
        .body("code", equalTo("attachment.unknown-subject"));
  }
}
