package org.weibao.payaraserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Health, one page and one call of the API answer on an unmodified Payara Server. */
class PayaraServerST {
  @TempDir private static Path home;
  private static EmbeddedPostgres database;
  private static PayaraDomain domain;

  @BeforeAll
  static void deploy() throws IOException, InterruptedException {
    database = EmbeddedPostgres.start();
    domain = new PayaraDomain(Path.of(System.getProperty("weibao.payara")), freePortBase());
    domain.start(
        Path.of(System.getProperty("weibao.driver")),
        Map.of(
            "weibao.home",
            home.toString(),
            "weibao.broker.port",
            Integer.toString(freePort()),
            "weibao.http.port",
            Integer.toString(domain.httpPort())));
    domain.asadmin(
        "create-jdbc-connection-pool",
        "--datasourceclassname=org.postgresql.ds.PGSimpleDataSource",
        "--restype=javax.sql.DataSource",
        "--property=User=postgres:Password=trusted:URL="
            + database.getJdbcUrl("postgres", "postgres").replace(":", "\\:").replace("=", "\\="),
        "WeibaoPool");
    domain.asadmin("create-jdbc-resource", "--connectionpoolid=WeibaoPool", "jdbc/weibao");
    domain.asadmin("deploy", System.getProperty("weibao.ear"));
    RestAssured.port = domain.httpPort();
  }

  @AfterAll
  static void stop() throws IOException, InterruptedException {
    if (domain != null) {
      domain.stop();
    }
    database.close();
  }

  @Test
  void health_says_up() {
    Response answer = RestAssured.get("/health/ready");

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    assertThat(answer.<String>path("status")).isEqualTo("UP");
  }

  @Test
  void the_first_page_asks_to_sign_in() {
    Response page = RestAssured.get("/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.asString()).contains("type=\"password\"");
  }

  @Test
  void the_api_lets_the_administrator_in_and_lists_projects() throws Exception {
    String password = Files.readString(home.resolve("first-password.txt")).strip();
    markPasswordAsChanged();

    Response token =
        RestAssured.given()
            .contentType(ContentType.JSON)
            .body("{\"login\":\"admin\",\"password\":\"" + password + "\"}")
            .post("/api/v1/tokens");
    assertThat(token.statusCode()).as(token.asString()).isEqualTo(200);
    Response projects =
        RestAssured.given()
            .header("Authorization", "Bearer " + token.path("token"))
            .get("/api/v1/projects");

    assertThat(projects.statusCode()).as(projects.asString()).isEqualTo(200);
    assertThat(projects.<List<Object>>path("items")).isEmpty();
  }

  private static void markPasswordAsChanged() throws SQLException {
    try (Connection connection = database.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("update person set must_change_password = false");
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** The domain takes a dozen ports from here upwards. */
  private static int freePortBase() throws IOException {
    for (int base = 21_000; base < 30_000; base += 100) {
      if (isFree(base + 48) && isFree(base + 80) && isFree(base + 76) && isFree(base + 37)) {
        return base;
      }
    }
    throw new IOException("no free range of ports");
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port)) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
