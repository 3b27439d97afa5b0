package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** The audit trail and owners' data from outside: API, pages, command. */
class AuditST {

  private static final String PHONE = "13912345678";
  private static final String MASKED = "139****5678";

  @RegisterExtension static final Browser BROWSER = new Browser();

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);
  private final RequestCalls calls = new RequestCalls(api);

  private String register() {
    Map<String, Object> request = calls.request();
    request.put("ownerName", "何婉仪");
    request.put("ownerPhone", PHONE);
    return calls
        .register(request)
        .then()
        .statusCode(201)
        .body("ownerPhone", equalTo(MASKED))
        .extract()
        .path("number");
  }

  @Test
  void a_registration_is_in_the_trail_with_who_from_where_and_the_id_of_the_call() {
    Map<String, Object> request = calls.request();
    api.as("region1")
        .header("X-Request-Id", "audit-st-" + request.hashCode())
        .contentType(ContentType.JSON)
        .body(Api.json(request))
        .post("service-requests")
        .then()
        .statusCode(201);
    JsonPath entries = entries("requestId=audit-st-" + request.hashCode());
    assertThat(entries.getList("items")).hasSize(1);
    assertThat(entries.getString("items[0].actor")).isEqualTo("region1");
    assertThat(entries.getString("items[0].origin")).isEqualTo("127.0.0.1");
    assertThat(entries.getList("items[0].changes.thing"))
        .contains("ServiceRequest", "CaseDecision", "ClockEvent");
  }

  @ParameterizedTest
  @CsvSource({"admin,200", "manager,200", "region1,403", "tech1,403", "finance,403", "center1,403"})
  void only_administrators_and_the_manager_read_the_whole_trail(String login, int status) {
    for (String path : List.of("audit/entries", "audit/verification")) {
      api.as(login).get(path).then().statusCode(status);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tech1", "region1", "head.sz", "techlead.sz", "lead.lwht"})
  void who_needs_the_phone_reads_it_in_full_and_is_in_the_log(String login) throws SQLException {
    String number = register();
    phone(login, number, PHONE);
    assertThat(readers(number)).containsExactly(login);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "finance",
        "store.sz",
        "purchasing",
        "planner",
        "techgroup1",
        "techsup",
        "manager",
        "hq",
        "admin",
        "assistant"
      })
  void all_others_see_a_masked_phone_everywhere(String login) throws SQLException {
    String number = register();
    phone(login, number, MASKED);
    assertThat(readers(number)).isEmpty();
    String list = api.as(login).get("service-requests?limit=200").then().extract().asString();
    assertThat(list).doesNotContain(PHONE);
  }

  private void phone(String login, String number, String shown) {
    api.as(login)
        .get("service-requests/{n}", number)
        .then()
        .statusCode(200)
        .body("ownerPhone", equalTo(shown));
  }

  private List<String> readers(String number) throws SQLException {
    return column(
        "select reader from personal_data_access a join service_request q on q.id = a.request_id"
            + " where q.number = '"
            + number
            + "'");
  }

  @Test
  void the_rooms_of_a_project_never_show_a_phone_in_full() throws SQLException {
    List<String> room =
        column(
            "select r.project_id || ',' || o.phone from room r join room_owner o on o.room_id = r.id"
                + " where o.moved_out_on is null and o.phone is not null");
    String project = room.get(0).split(",", -1)[0];
    String rooms =
        api.as("tech1").get("projects/{p}/rooms?limit=200", project).then().extract().asString();
    assertThat(rooms).contains("****");
    room.stream()
        .filter(line -> line.startsWith(project + ","))
        .forEach(line -> assertThat(rooms).doesNotContain(line.substring(project.length() + 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "zh-TW", "en"})
  void the_pages_of_the_trail_are_translated_and_fit(String language) {
    String number = register();
    awaitSealed(number);
    Desk desk = new Desk(BROWSER, product, language);
    desk.signIn("admin");
    desk.open("/audit?document=" + number);
    BROWSER.await(By.cssSelector("#entries details")).click();
    assertThat(desk.read("#entries")).contains(desk.word("audit.thing.ServiceRequest"), number);
    desk.look("audit");
    desk.open("/history?requests=" + number);
    BROWSER.await(By.cssSelector("#entries details")).click();
    assertThat(desk.read("#entries"))
        .contains(desk.word("request.field.demand"), MASKED)
        .doesNotContain(PHONE);
    desk.look("history");
    desk.open("/audit/verification?run=1");
    assertThat(desk.read("#verdict")).isEqualTo(desk.word("audit.intact"));
    desk.look("audit-verification");
    desk.open("/privacy");
    assertThat(desk.read("h1")).isEqualTo(desk.word("privacy.title"));
    desk.look("privacy");
  }

  @Test
  void the_page_of_a_case_shows_the_phone_to_a_technician_and_says_that_it_was_logged() {
    String number = register();
    Desk desk = new Desk(BROWSER, product, "en");
    desk.signIn("tech1");
    desk.open("/requests/view?number=" + number);
    assertThat(desk.read("#owner-phone")).isEqualTo(PHONE);
    desk.open("/audit");
    assertThat(desk.read("h1")).isEqualTo(desk.word("error.403.title"));
    desk.signIn("store.sz");
    desk.open("/requests/view?number=" + number);
    assertThat(desk.read("#owner-phone")).isEqualTo(MASKED);
    desk.signIn("manager");
    desk.open("/privacy?number=" + number);
    assertThat(desk.read("#readings")).contains("tech1").doesNotContain("store.sz");
  }

  @Test
  void an_owner_is_taken_out_and_erased_by_the_administrator_only() throws Exception {
    String number = register();
    Map<String, Object> export = new HashMap<>();
    export.put("requestNumber", number);
    export.put("reason", "Asked for it");
    post("manager", "personal-data/exports", export).then().statusCode(403);
    byte[] zip =
        post("admin", "personal-data/exports", export)
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      in.getNextEntry();
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).contains(number, PHONE);
    }
    export.put("login", "tech1");
    post("admin", "personal-data/exports", export)
        .then()
        .statusCode(422)
        .body("code", equalTo("privacy.one-person"));
    Map<String, Object> erasure =
        Map.of("requestNumber", number, "before", "2020-01-01", "reason", "x");
    post("manager", "personal-data/erasures", erasure).then().statusCode(403);
    post("admin", "personal-data/erasures", erasure)
        .then()
        .statusCode(200)
        .body("requests", equalTo(0));
    assertThat(column("select kind from personal_data_access where reason = 'x'"))
        .contains("ERASED");
  }

  private Response post(String login, String path, Map<String, ?> body) {
    return api.as(login).contentType(ContentType.JSON).body(Api.json(body)).post(path);
  }

  @Test
  void command_api_and_page_say_which_row_somebody_tampered_with() throws Exception {
    String number = register();
    awaitSealed(number);
    String id =
        column(
                "select entry_id from audit_key k join audit_alias a on a.subject = k.value"
                    + " where a.name = '"
                    + number
                    + "'")
            .get(0);
    assertThat(command(0)).contains("The audit trail is intact.", "Head: ");
    unguarded("update audit_entry set actor = 'tech1' where id = " + id);
    try {
      assertThat(command(1)).contains("entry " + id, "THE AUDIT TRAIL IS NOT INTACT.");
      api.as("admin")
          .get("audit/verification")
          .then()
          .body("intact", equalTo(false))
          .body("broken.entryId", equalTo(Integer.valueOf(id)))
          .body("broken.fault", equalTo("ENTRY_ALTERED"));
      Desk desk = new Desk(BROWSER, product, "en");
      desk.signIn("manager");
      desk.open("/audit/verification?run=1");
      assertThat(desk.read("#verdict")).isEqualTo(desk.word("audit.broken"));
      assertThat(desk.read("#result")).contains(id);
      desk.look("audit-broken");
    } finally {
      unguarded("update audit_entry set actor = 'region1' where id = " + id);
    }
    String head =
        command(0).lines().filter(line -> line.startsWith("Head: ")).findFirst().orElseThrow();
    String noted = head.substring("Head: ".length());
    assertThat(command(0, "--head", noted)).contains("intact");
    String forged = noted.substring(0, noted.length() - 1) + (noted.endsWith("0") ? "1" : "0");
    assertThat(command(1, "--head", forged)).contains("its hash is not the one that was noted");
    assertThat(command(1, "--head", "1:xyz")).contains("POSITION:HASH");
  }

  private String command(int exitCode, String... more) throws InterruptedException {
    String[] arguments = new String[more.length + 1];
    arguments[0] = "audit-verify";
    System.arraycopy(more, 0, arguments, 1, more.length);
    Map<String, String> home = Map.of("weibao.home", product.home().toString());
    try (RunningProduct command = RunningProduct.prepared(home, arguments)) {
      command.launch();
      assertThat(command.awaitExit(1, TimeUnit.MINUTES)).as(command.output()).isEqualTo(exitCode);
      return command.output();
    }
  }

  private void awaitSealed(String number) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                !column("select subject from audit_alias where name = '" + number + "'").isEmpty());
  }

  private JsonPath entries(String query) {
    return api.as("admin")
        .get("audit/entries?" + query)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private void unguarded(String sql) throws SQLException {
    try (Connection connection = product.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("alter table audit_entry disable trigger user");
      try {
        assertThat(statement.executeUpdate(sql)).isOne();
      } finally {
        statement.execute("alter table audit_entry enable trigger user");
      }
    }
  }

  private List<String> column(String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection connection = product.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
