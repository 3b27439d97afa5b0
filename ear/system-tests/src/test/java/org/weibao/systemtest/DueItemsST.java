package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Due items over the API: found, finished once, and only by who has to do them. */
class DueItemsST {

  private static final String LEAD = "lead.cyhy";

  private static final String ITEM =
      """
      insert into due_item (id, business_key, kind, owner_role, scope_kind, project_id,
             subject_kind, subject, clause, policy, starts_at, due_at, due_on, state, planned_at)
      select nextval('weibao_id'), ?, ?, 'PROJECT_TEAM_LEAD', 'PROJECT', a.scope_id, 'PERIOD',
             '2026-10', 'S01-5.3.3-b', 'S01@1', now() - interval '9 days',
             now() + interval '9 days', current_date + 9, 'OPEN', now()
        from role_assignment a join person p on p.id = a.person_id
       where a.role = 'PROJECT_TEAM_LEAD' and p.login = ?
      returning id
      """;

  private final RunningProduct product = RunningProduct.shared();
  private final Api api = new Api(product);

  @Test
  void an_item_is_done_once_by_its_owner_and_the_same_call_again_is_told_so() throws SQLException {
    long id = item("F3");
    api.as(LEAD)
        .get("due-items/{id}", id)
        .then()
        .statusCode(200)
        .body("state", equalTo("OPEN"))
        .body("byHand", equalTo(true))
        .body("settledAt", nullValue());
    List<Integer> mine =
        api.as(LEAD).get("due-items?mine=true&limit=200").then().extract().path("items.id");
    assertThat(mine).contains((int) id);

    String key = UUID.randomUUID().toString();
    assertThat(done(LEAD, id, "\"0\"", key).statusCode()).isEqualTo(200);
    Response again = done(LEAD, id, "\"0\"", key);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(again.<String>path("state")).isEqualTo("DONE");
    assertThat(again.<String>path("note")).isEqualTo("sent");

    Response late = done(LEAD, id, again.header("ETag"), UUID.randomUUID().toString());
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.<String>path("code")).isEqualTo("dueitem.settled");
  }

  @Test
  void others_do_not_finish_it_and_what_the_product_sees_itself_nobody_does() throws SQLException {
    long f3 = item("F3");
    assertThat(done("head.sz", f3, "\"0\"", null).<String>path("code"))
        .isEqualTo("dueitem.not-owner");
    assertThat(done("lead.lyyj", f3, "\"0\"", null).statusCode()).isEqualTo(404);
    assertThat(done(LEAD, f3, null, null).statusCode()).isEqualTo(428);
    assertThat(done(LEAD, f3, "\"7\"", null).statusCode()).isEqualTo(412);
    assertThat(done(LEAD, item("F4"), "\"0\"", null).<String>path("code"))
        .isEqualTo("dueitem.not-by-hand");
  }

  @Test
  void the_list_is_also_a_file() throws SQLException {
    item("F3");
    String file =
        api.as(LEAD)
            .header("Accept-Language", "zh-CN")
            .get("due-items?format=csv&kind=F3")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertThat(file).contains("最后期限", "F3 汇总表", "S01-5.3.3-b");
  }

  private Response done(String login, long id, String version, String key) {
    var request = api.as(login).contentType(ContentType.JSON).body("{\"note\":\"sent\"}");
    if (version != null) {
      request.header("If-Match", version);
    }
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    return request.post("due-items/{id}/done", id);
  }

  private long item(String kind) throws SQLException {
    try (Connection connection = product.connect();
        PreparedStatement insert = connection.prepareStatement(ITEM)) {
      insert.setString(1, "st/" + UUID.randomUUID());
      insert.setString(2, kind);
      insert.setString(3, LEAD);
      try (ResultSet row = insert.executeQuery()) {
        assertThat(row.next()).isTrue();
        return row.getLong(1);
      }
    }
  }
}
