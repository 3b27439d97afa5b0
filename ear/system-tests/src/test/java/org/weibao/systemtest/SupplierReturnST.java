package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.jms.JMSContext;
import jakarta.jms.QueueBrowser;
import jakarta.jms.TextMessage;
import java.io.Reader;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.qpid.jms.JmsConnectionFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.weibao.regulation.Clause;
import org.weibao.simulator.SupplierContract;

/**
 * A return to the maker whose messages meet three kills of the whole process: the request before it
 * left our outbox, the request in the supplier's queue, and the supplier's answer in ours. It still
 * goes through to the end, and everything happens once.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SupplierReturnST {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String PASSWORD = "weibao-demo";

  /** A replaced device that lies broken in a store, with the record that says so. */
  private static final String BROKEN_DEVICE =
      """
      select f.number, d.serial, s.code
        from fault_record f
        join device d on d.id = f.old_device_id and d.status = 'FAULTY'
        join device_model m on m.id = d.model_id
        join supplier s on s.id = m.supplier_id
        join stock_balance b on b.device_id = d.id and b.quantity = 1
        join stock_location l on l.id = b.location_id and l.kind = 'STORE'
        join project p on p.id = f.project_id
        join city c on c.id = p.city_id and c.code = 'SZ'
       where not exists (select 1 from supplier_return r
                          where r.device_id = d.id and r.finished_at is null)
       order by f.id desc
       limit 1
      """;

  private static RunningProduct product;
  private static String number;
  private static String supplier;

  @BeforeAll
  static void start_without_the_relay() {
    product =
        RunningProduct.fresh(
            Map.of(
                "weibao.outbox.enabled", "false",
                "weibao.simulator.delay-ms", "100",
                "weibao.simulator.outcome", "REPAIRED"),
            "--demo");
  }

  @AfterAll
  static void close() {
    product.close();
  }

  @Test
  @Order(1)
  void the_request_outlives_a_kill_in_our_outbox() throws Exception {
    approveReturn();
    assertThat(unsent()).isEqualTo(1);

    product.kill9();
    product.set("weibao.outbox.enabled", "true");
    product.set("weibao.simulator.enabled", "false");
    product.start();

    await().atMost(PATIENCE).until(() -> inSupplierQueue().contains(number));
  }

  @Test
  @Order(2)
  void the_request_outlives_a_kill_in_the_supplier_s_queue() throws Exception {
    await().atMost(PATIENCE).until(() -> unsent() == 0);

    product.kill9();
    product.set("weibao.simulator.enabled", "true");
    product.set("weibao.broker.paused-queues", "weibao.supplier.inbound");
    product.start();

    await().atMost(PATIENCE).until(() -> !inSupplierQueue().contains(number));
  }

  @Test
  @Order(3)
  void the_answer_outlives_a_kill_in_our_queue() throws Exception {
    assertThat(count("select count(*) from inbox_message where subject = ?")).isZero();

    product.kill9();
    product.set("weibao.broker.paused-queues", "");
    product.start();

    awaitStatus("AUTHORISED");
  }

  @Test
  @Order(4)
  @Clause({"S01-5.2.1-d", "S01-5.2.1-e"})
  void the_return_goes_through_to_the_end_and_everything_happened_once() throws Exception {
    step("tech1", "shipment", "{\"carrier\":\"顺丰\",\"trackingNumber\":\"SF1\"}");
    awaitStatus("SHIPPED_BACK");
    step("tech1", "receipt", "{\"inOrder\":true,\"inspection\":\"通电正常\"}");
    assertThat(step("region1", "closing", "")).isEqualTo("CLOSED");
    assertThat(count("select count(*) from stock_move where document = ?")).isEqualTo(4);
    assertThat(
            texts(
                "select e.status from return_event e join supplier_return r on r.id = e.return_id"
                    + " where r.number = ? and e.person_id is null order by e.id",
                number))
        .containsExactly(
            "ACKNOWLEDGED", "AUTHORISED", "RECEIVED_BY_SUPPLIER", "REPAIRED", "SHIPPED_BACK");
    assertThat(texts("select outcome from inbox_message where subject = ?", number))
        .hasSize(5)
        .containsOnly("APPLIED");
    await().atMost(PATIENCE).until(() -> unsent() == 0);
  }

  @Test
  @Order(5)
  void everything_said_on_the_way_keeps_the_contract_that_suppliers_get() throws SQLException {
    SupplierContract contract = SupplierContract.read();
    List<String> texts =
        texts(
            "select body from outbox_message where subject = ?"
                + " union all select body from inbox_message where subject = ?",
            number,
            number);
    assertThat(texts).hasSize(8);
    for (String text : texts) {
      assertThat(contract.breaches(text)).as(text).isEmpty();
    }
  }

  private static void approveReturn() throws SQLException {
    String body;
    try (Connection connection = product.connect();
        PreparedStatement statement = connection.prepareStatement(BROKEN_DEVICE);
        ResultSet rows = statement.executeQuery()) {
      assertThat(rows.next()).as("a broken device in a store").isTrue();
      supplier = rows.getString(3);
      body =
          """
          {"faultRecordNumber":"%s","deviceSerial":"%s","faultText":"黑屏，电源正常","wePayRepairFee":false}
          """
              .formatted(rows.getString(1), rows.getString(2));
    }
    Response opened = as("tech1").body(body).post("/api/v1/returns");
    assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(201);
    number = opened.jsonPath().getString("number");
    step("techlead.sz", "decisions", "{\"agreed\":true}");
    assertThat(step("techsup", "decisions", "{\"agreed\":true,\"opinion\":\"同意\"}"))
        .isEqualTo("REQUESTED");
  }

  private static long unsent() throws SQLException {
    return count("select count(*) from outbox_message where subject = ? and sent_at is null");
  }

  private static void awaitStatus(String status) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(read().getString("status")).isEqualTo(status));
  }

  private static JsonPath read() {
    return as("region1").get("/api/v1/returns/" + number).jsonPath();
  }

  private static String step(String login, String step, String body) {
    RequestSpecification call =
        as(login).header("If-Match", "\"" + read().getInt("version") + "\"");
    Response answer =
        (body.isEmpty() ? call : call.body(body)).post("/api/v1/returns/" + number + "/" + step);
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer.jsonPath().getString("status");
  }

  private static RequestSpecification as(String login) {
    Response signedIn =
        at().body("{\"login\":\"" + login + "\",\"password\":\"" + PASSWORD + "\"}")
            .post("/api/v1/tokens");
    return at().auth().oauth2(signedIn.jsonPath().getString("token"));
  }

  private static RequestSpecification at() {
    return RestAssured.given().baseUri(product.at("/").toString()).contentType(ContentType.JSON);
  }

  /** Subjects of the messages that wait for the supplier, as he himself sees them. */
  private static List<String> inSupplierQueue() throws Exception {
    Properties passwords = new Properties();
    try (Reader reader =
        Files.newBufferedReader(product.home().resolve("keys/broker-suppliers.properties"))) {
      passwords.load(reader);
    }
    JmsConnectionFactory factory =
        new JmsConnectionFactory(
            supplier, passwords.getProperty(supplier), "amqp://127.0.0.1:" + product.brokerPort());
    try (JMSContext context = factory.createContext();
        QueueBrowser browser =
            context.createBrowser(context.createQueue("weibao.supplier." + supplier + ".to"))) {
      List<String> subjects = new ArrayList<>();
      Enumeration<?> messages = browser.getEnumeration();
      while (messages.hasMoreElements()) {
        TextMessage message = (TextMessage) messages.nextElement();
        subjects.add(JsonPath.from(message.getText()).getString("subject"));
      }
      return subjects;
    }
  }

  private static long count(String sql) throws SQLException {
    return Long.parseLong(texts(sql, number).get(0));
  }

  private static List<String> texts(String sql, String... parameters) throws SQLException {
    try (Connection connection = product.connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setString(i + 1, parameters[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        List<String> texts = new ArrayList<>();
        while (rows.next()) {
          texts.add(rows.getString(1));
        }
        return texts;
      }
    }
  }
}
