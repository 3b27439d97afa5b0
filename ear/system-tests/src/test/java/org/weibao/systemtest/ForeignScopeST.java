package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies outside the scope of a role is not there for it: by number, in lists, for changes. */
class ForeignScopeST {

  /** Requests or returns of whom a role is held for, or of somebody else. */
  private static final String SQL =
      """
      select t.number, p.id as project
        from %s t
        join project p on p.id = t.project_id
        join city c on c.id = p.city_id
        join person n on n.login = ?
        join role_assignment a on a.person_id = n.id
       where (case a.scope_kind when 'REGION' then c.region_id when 'CITY' then p.city_id
              when 'PROJECT' then p.id when 'PROPERTY_CENTER' then p.property_center_id
              when 'SUPPLIER' then %s end = a.scope_id) = ?
       order by t.id
       limit 1
      """;

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);

  private record Found(String number, long project) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "region1",
        "region2",
        "regionsup2",
        "head.sz",
        "techlead.dg",
        "lead.lwht",
        "store.zh",
        "tech1",
        "tech8",
        "center1",
        "center5"
      })
  void a_request_outside_the_scope_is_not_found_in_page_and_api(String login) throws SQLException {
    Found own = request(login, true);
    Found foreign = request(login, false);
    PageVisitor visitor = PageVisitor.signIn(product, login);

    api.as(login).get("service-requests/{n}", own.number).then().statusCode(200);
    assertThat(visitor.get("/requests/view?number=" + own.number).statusCode()).isEqualTo(200);
    api.as(login)
        .get("service-requests/{n}", foreign.number)
        .then()
        .statusCode(404)
        .body("code", equalTo("request.unknown"));
    assertThat(visitor.get("/requests/view?number=" + foreign.number).statusCode()).isEqualTo(404);
    assertThat(visitor.get("/search?q=" + foreign.number).statusCode()).isEqualTo(200);

    List<String> listed =
        api.as(login)
            .get("service-requests?limit=200")
            .then()
            .statusCode(200)
            .extract()
            .path("items.number");
    assertThat(listed).isNotEmpty().doesNotContain(foreign.number);
    api.as(login)
        .get("service-requests?projectId=" + foreign.project)
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tech8", "lead.lwht", "head.dg"})
  void nothing_is_written_outside_the_scope(String login) throws SQLException {
    Found foreign = request(login, false);
    api.as(login)
        .contentType(ContentType.JSON)
        .body(
            Api.json(
                Map.of(
                    "projectId",
                    foreign.project,
                    "demand",
                    "No picture",
                    "urgency",
                    "ROUTINE",
                    "receivedAt",
                    OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(5).toString())))
        .post("service-requests")
        .then()
        .statusCode(422)
        .body("errors.code", hasItem("project.unknown"));
    api.as(login)
        .header("If-Match", "\"0\"")
        .post("service-requests/{n}/close", foreign.number)
        .then()
        .statusCode(404);
    api.as(login)
        .contentType(ContentType.JSON)
        .body(
            Api.json(
                Map.of("arrivedAt", OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(5).toString())))
        .post("service-requests/{n}/visits", foreign.number)
        .then()
        .statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"region1", "techlead.dg", "tech1", "supplier.lc", "supplier.py"})
  void a_return_outside_the_scope_is_not_found_in_page_and_api(String login) throws SQLException {
    Found own = sent(login, true);
    Found foreign = sent(login, false);
    PageVisitor visitor = PageVisitor.signIn(product, login);

    api.as(login).get("returns/{n}", own.number).then().statusCode(200);
    assertThat(visitor.get("/returns/view?number=" + own.number).statusCode()).isEqualTo(200);
    api.as(login).get("returns/{n}", foreign.number).then().statusCode(404);
    assertThat(visitor.get("/returns/view?number=" + foreign.number).statusCode()).isEqualTo(404);
  }

  @Test
  void partners_have_a_start_page_and_lists_of_their_own() {
    for (String login : List.of("center1", "supplier.lc")) {
      PageVisitor visitor = PageVisitor.signIn(product, login);
      List<String> wrong = new ArrayList<>();
      String start = visitor.get("/").then().statusCode(200).extract().asString();
      for (String closed : List.of("/projects", "/devices", "/stock", "/reports", "/access")) {
        if (start.contains("href=\"" + closed + "\"")) {
          wrong.add(login + " is offered " + closed);
        }
      }
      assertThat(wrong).isEmpty();
      assertThat(start)
          .contains(login.startsWith("center") ? "href=\"/requests" : "href=\"/returns")
          .doesNotContain(login.startsWith("center") ? "href=\"/returns" : "href=\"/requests");
    }
  }

  @Test
  void partners_are_not_told_what_is_ours() throws SQLException {
    api.as("center1")
        .get("service-requests/{n}", request("center1", true).number)
        .then()
        .statusCode(200)
        .body("payer", nullValue())
        .body("serviceCase", nullValue());
    api.as("supplier.lc")
        .get("returns/{n}", sent("supplier.lc", true).number)
        .then()
        .statusCode(200)
        .body("steps.size()", equalTo(0))
        .body("copies.size()", equalTo(0))
        .body("waitingFor", nullValue())
        .body("history.personName.findAll { it != null }.size()", equalTo(0));
  }

  private Found request(String login, boolean own) throws SQLException {
    return find(SQL.formatted("service_request", "null"), login, own);
  }

  private Found sent(String login, boolean own) throws SQLException {
    return find(SQL.formatted("supplier_return", "t.supplier_id"), login, own);
  }

  private Found find(String sql, String login, boolean own) throws SQLException {
    try (Connection connection = product.connect();
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, login);
      query.setBoolean(2, own);
      try (ResultSet row = query.executeQuery()) {
        assertThat(row.next()).as("%s, own: %s", login, own).isTrue();
        return new Found(row.getString(1), row.getLong(2));
      }
    }
  }
}
