package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.restassured.http.ContentType;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.By;
import org.weibao.regulation.Clause;

/** The reviewed monthly report on its way to a real mail server, which is away at first. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReportMailST {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String SUPERVISOR = "weixiu@liwan.example";
  private static final String MONTH = YearMonth.now(Scene.ZONE).minusMonths(1).toString();

  @RegisterExtension static final Browser BROWSER = new Browser();

  private static int mailPort;
  private static RunningProduct product;
  private static GreenMail server;
  private static Api api;
  private static String review;

  @BeforeAll
  static void start() {
    mailPort = RunningProduct.freePort();
    product = RunningProduct.fresh(settings(), "--demo");
    api = new Api(product);
    String project = product.text("select id::text from project where code = ?", "LWHT");
    review = "reports/monthly-report/review?project=" + project + "&month=" + MONTH;
    server = new GreenMail(new ServerSetup(mailPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  }

  @AfterAll
  static void stop() {
    product.close();
    server.stop();
  }

  private static Map<String, String> settings() {
    return Map.of(
        "weibao.mail.host", "127.0.0.1",
        "weibao.mail.port", Integer.toString(mailPort),
        "weibao.mail.security", "none",
        "weibao.mail.from", "weibao@department.example");
  }

  @Test
  @Order(1)
  @Clause("S01-5.1.4-c")
  void what_could_not_be_sent_survives_the_death_of_the_process_and_arrives_once()
      throws Exception {
    api.as("tech1").post(review).then().statusCode(200);
    for (String who : List.of("head.sz", "region1", "regionsup1", "assistant")) {
      agree(who);
    }
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                api.as("region1")
                    .get(review)
                    .then()
                    .body("mails.state", contains("WAITING"))
                    .body("mails[0].to", contains(SUPERVISOR))
                    .body(
                        "mails[0].copies", hasItems("hq@weibao.example", "manager@weibao.example"))
                    .body("mails[0].problem", containsString("127.0.0.1")));
    product.kill9();
    server.start();
    product.start();

    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> api.as("region1").get(review).then().body("mails.state", contains("SENT")));
    List<MimeMessage> arrived = List.of(server.getReceivedMessages());
    assertThat(arrived).hasSize(1 + copies().size());
    assertThat(arrived)
        .extracting(message -> message.getHeader("Message-ID")[0])
        .containsOnly(arrived.get(0).getHeader("Message-ID")[0]);
    MimeMessage mail = arrived.get(0);
    assertThat(mail.getRecipients(Message.RecipientType.TO))
        .extracting(Object::toString)
        .containsExactly(SUPERVISOR);
    assertThat(mail.getSubject()).contains("F4").contains("售后服务月报");
    MimeMultipart parts = (MimeMultipart) mail.getContent();
    assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("F4-LWHT-" + MONTH + ".pdf");
    byte[] pdf = parts.getBodyPart(1).getInputStream().readAllBytes();
    assertThat(new String(pdf, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
  }

  @Test
  @Order(2)
  void only_the_regional_administrator_sends_it_again() {
    String mails = review.replace("review?", "review/mails?");
    for (String who : List.of("tech1", "head.sz", "finance", "supplier.lc", "region2")) {
      api.as(who).post(mails).then().statusCode(403);
    }
    api.as("region1")
        .header("Idempotency-Key", "mail-again-1")
        .post(mails)
        .then()
        .statusCode(200)
        .body("mails", hasSize(2));
    api.as("region1")
        .header("Idempotency-Key", "mail-again-1")
        .post(mails)
        .then()
        .statusCode(200)
        .body("mails", hasSize(2));
    awaitSent(2);
  }

  @Test
  @Order(3)
  void the_page_shows_who_got_it_and_sends_it_again() {
    for (String language : List.of("zh-CN", "en")) {
      Desk desk = new Desk(BROWSER, product, language);
      desk.signIn("region1");
      desk.open("/" + review.replace("/monthly-report/review", ""));
      assertThat(BROWSER.await(By.id("mails")).getText())
          .contains(SUPERVISOR, "hq@weibao.example", desk.word("enum.MailState.SENT"));
      desk.look("report-mails");
      int before = BROWSER.driver().findElements(By.cssSelector("#mails tbody tr")).size();
      desk.click("papers:mail");
      desk.awaitWords(".message-info", desk.word("report.mailed"));
      assertThat(BROWSER.driver().findElements(By.cssSelector("#mails tbody tr")))
          .hasSize(before + 1);
      awaitSent(before + 1);
    }
  }

  @Test
  @Order(4)
  void a_setting_that_is_missing_stops_the_start() throws Exception {
    Map<String, String> settings = new HashMap<>(settings());
    settings.remove("weibao.mail.from");
    try (RunningProduct broken = RunningProduct.prepared(settings)) {
      broken.launch();
      assertThat(broken.awaitExit(3, TimeUnit.MINUTES)).isNotZero();
      assertThat(broken.output()).contains("weibao.mail.from must be an e-mail address");
    }
  }

  private static List<String> copies() {
    return api.as("region1").get(review).path("mails[0].copies");
  }

  private static void awaitSent(int mails) {
    String[] sent = Stream.generate(() -> "SENT").limit(mails).toArray(String[]::new);
    Awaitility.await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> api.as("region1").get(review).then().body("mails.state", contains(sent)));
  }

  private static void agree(String who) {
    String etag = api.as(who).get(review).then().statusCode(200).extract().header("ETag");
    api.as(who)
        .header("If-Match", etag)
        .contentType(ContentType.JSON)
        .body(Api.json(Map.of("agreed", true)))
        .post(review.replace("review?", "review/decisions?"))
        .then()
        .statusCode(200)
        .body("projectId", equalTo(Integer.parseInt(project())));
  }

  private static String project() {
    return review.substring(review.indexOf('=') + 1, review.indexOf('&'));
  }
}
