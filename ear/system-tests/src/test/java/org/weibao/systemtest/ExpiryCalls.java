package org.weibao.systemtest;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/** The maintenance contract of the demo's project that follows S04, as a program keeps it. */
record ExpiryCalls(Api api) {

  static final String CONTRACT = "projects/{id}/maintenance-contract";
  static final String NOTICE = "expiry-notices/{n}";
  private static final String PROJECT = "XLGG";

  int project() {
    return api.as("region2").get("projects").path("items.find { it.code == '" + PROJECT + "' }.id");
  }

  /** Gives the contract a last day, some two months from now, that no test gave it before. */
  LocalDate renew() {
    Response now = api.as("head.dg").get(CONTRACT, project());
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    String last = now.jsonPath().getString("endsOn");
    LocalDate end = last == null ? today.plusDays(60) : LocalDate.parse(last).plusDays(1);
    write("head.dg", now.header("ETag"), today.minusYears(1), end).then().statusCode(200);
    return end;
  }

  Response write(String who, String tag, LocalDate first, LocalDate last) {
    return matching(who, tag)
        .body(
            Api.json(
                Map.of(
                    "number",
                    "WB-2026-017",
                    "startsOn",
                    first.toString(),
                    "endsOn",
                    last.toString())))
        .put(CONTRACT, project());
  }

  Response make(String who, String addressee) {
    return api.as(who)
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Api.json(Map.of("addressee", addressee, "words", "续约两年，价格不变。")))
        .post(CONTRACT + "/notices", project());
  }

  Response send(String who, String number, String tag) {
    return matching(who, tag)
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(Api.json(Map.of("channel", "LETTER")))
        .post(NOTICE + "/sending", number);
  }

  RequestSpecification matching(String who, String tag) {
    RequestSpecification call = api.as(who).contentType(ContentType.JSON);
    return tag == null ? call : call.header("If-Match", tag);
  }

  JsonPath contract() {
    return api.as("head.dg").get(CONTRACT, project()).then().statusCode(200).extract().jsonPath();
  }

  byte[] paper(String number, String language) {
    return api.as("head.dg")
        .accept("application/pdf")
        .header("Accept-Language", language)
        .get(NOTICE, number)
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .extract()
        .asByteArray();
  }
}
