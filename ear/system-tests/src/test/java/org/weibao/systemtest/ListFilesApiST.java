package org.weibao.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists over the API: in any order, and as files. */
class ListFilesApiST {

  private final Api api = new Api(RunningProduct.shared());
  private final RequestCalls calls = new RequestCalls(api);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "service-requests",
        "returns",
        "charges",
        "devices",
        "projects",
        "stock/balances",
        "service-register-imports"
      })
  void every_list_is_to_be_had_as_a_file(String list) {
    Response csv =
        api.as("region1").accept("text/csv").get(list).then().statusCode(200).extract().response();
    assertThat(csv.contentType()).startsWith("text/csv");
    assertThat(csv.asByteArray()).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(csv.header("Content-Disposition")).contains("attachment").contains(".csv");
    byte[] workbook = api.as("region1").get(list + "?format=xlsx").asByteArray();
    assertThat(new String(workbook, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    api.as("region1").get(list).then().statusCode(200).contentType("application/json");
  }

  @Test
  void a_file_speaks_the_language_asked_for_and_runs_nothing() {
    String mark = UUID.randomUUID().toString().substring(0, 8);
    Map<String, Object> request = calls.request();
    request.put("demand", "@SUM(A1) " + mark);
    calls.register(request).then().statusCode(201);
    String csv =
        api.as("region1")
            .header("Accept-Language", "zh-CN")
            .get("service-requests?format=csv&columns=demand,status&text=" + mark)
            .then()
            .statusCode(200)
            .extract()
            .asString();
    Words words = new Words("zh-CN");
    assertThat(csv.lines().toList())
        .last()
        .isEqualTo("'@SUM(A1) " + mark + "," + words.of("enum.RequestStatus.REGISTERED"));
  }

  @Test
  void a_list_comes_in_the_order_asked_for() {
    List<String> received =
        api.as("region1")
            .get("service-requests?sort=receivedAt&limit=20")
            .then()
            .statusCode(200)
            .extract()
            .path("items.receivedAt");
    assertThat(received).hasSize(20).isSorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"sort=demand", "format=pdf", "columns=number,x", "from=soon"})
  void what_a_list_has_not_is_refused_by_name(String query) {
    api.as("region1")
        .get("service-requests?" + (query.startsWith("columns") ? "format=csv&" : "") + query)
        .then()
        .statusCode(422)
        .contentType(containsString("application/problem+json"))
        .body("errors.field", hasItem(query.substring(0, query.indexOf('='))));
  }

  @Test
  void a_period_narrows_a_list() {
    api.as("region1")
        .get("service-requests?from=2199-01-01")
        .then()
        .statusCode(200)
        .body("items.size()", equalTo(0));
  }
}
