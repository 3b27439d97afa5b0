package org.weibao.kernel.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ws.rs.core.Response.Status;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

  enum Size {
    SMALL,
    LARGE
  }

  record Order(
      Long id, String text, Size size, OffsetDateTime at, Boolean paid, BigDecimal amount) {}

  @Test
  void an_object_becomes_a_record_and_what_is_absent_is_null() throws IOException {
    Order order =
        read("{\"id\":7,\"text\":\"维保\",\"size\":\"LARGE\",\"at\":\"2026-11-20T08:30:00+08:00\"}");
    assertThat(order)
        .isEqualTo(
            new Order(
                7L,
                "维保",
                Size.LARGE,
                OffsetDateTime.parse("2026-11-20T08:30:00+08:00"),
                null,
                null));
  }

  record Line(Long id, LocalTime at) {}

  record Basket(List<String> names, Set<Size> sizes, List<Line> lines) {}

  @Test
  void lists_and_sets_hold_values_or_records() throws IOException {
    Basket basket =
        read(
            Basket.class,
            "{\"names\":[\"甲\",\"乙\"],\"sizes\":[\"LARGE\",\"LARGE\"],"
                + "\"lines\":[{\"id\":1,\"at\":\"08:30\"}]}");
    assertThat(basket)
        .isEqualTo(
            new Basket(
                List.of("甲", "乙"), Set.of(Size.LARGE), List.of(new Line(1L, LocalTime.of(8, 30)))));
  }

  @Test
  void what_is_wrong_in_a_list_is_named_by_its_place() {
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class,
            () ->
                read(
                    Basket.class,
                    "{\"names\":[\"甲\",7],\"sizes\":\"LARGE\"," + "\"lines\":[{\"id\":\"x\"},8]}"));
    assertThat(refused.errors())
        .extracting(FieldError::field, FieldError::code)
        .containsExactlyInAnyOrder(
            tuple("names[1]", "field.wrong-type"),
            tuple("sizes", "field.wrong-type"),
            tuple("lines[0].id", "field.wrong-type"),
            tuple("lines[1]", "field.wrong-type"));
  }

  @Test
  void every_field_at_fault_is_named_at_once() {
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class,
            () ->
                read("{\"id\":\"7\",\"text\":7,\"size\":\"HUGE\",\"paid\":1,\"colour\":\"red\"}"));
    assertThat(refused.errors())
        .extracting(FieldError::field, FieldError::code)
        .containsExactlyInAnyOrder(
            tuple("colour", "field.unknown"),
            tuple("id", "field.wrong-type"),
            tuple("text", "field.wrong-type"),
            tuple("size", "field.not-one-of"),
            tuple("paid", "field.wrong-type"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "7", "null", "{\"id\":}", "{} {}", "not json", "\"{}\""})
  void what_is_no_json_object_is_a_bad_request(String body) {
    Refusal refused = catchThrowableOfType(Refusal.class, () -> read(body));
    assertThat(refused.status()).isEqualTo(Status.BAD_REQUEST);
    assertThat(refused.code()).isEqualTo("common.malformed-json");
  }

  @Test
  void a_body_that_nests_without_end_is_a_bad_request() {
    assertThatThrownBy(() -> read("{\"id\":" + "[".repeat(200_000)))
        .isInstanceOf(Refusal.class)
        .hasMessage("common.malformed-json");
  }

  @Test
  void a_body_without_end_is_too_large() {
    Refusal refused =
        catchThrowableOfType(
            Refusal.class, () -> read("{\"text\":\"" + "x".repeat(300_000) + "\"}"));
    assertThat(refused.status()).isEqualTo(Status.REQUEST_ENTITY_TOO_LARGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":1.5} | field.wrong-type",
        "{\"id\":1e999999999} | field.wrong-type",
        "{\"id\":9999999999999999999} | field.unreadable",
        "{\"text\":\"a\\u0000b\"} | field.bad-character",
        "{\"at\":\"yesterday\"} | field.unreadable",
        "{\"at\":\"2026-11-20T08:30:00\"} | field.unreadable",
        "{\"at\":\"+999999999-12-31T23:59:59Z\"} | field.unreadable",
        "{\"amount\":128.5} | field.wrong-type",
        "{\"amount\":\"1e9\"} | field.unreadable",
        "{\"amount\":\"-1\"} | field.unreadable",
        "{\"size\":\"small\"} | field.not-one-of",
      })
  void a_value_that_cannot_be_stored_is_refused_by_name(String body, String code) {
    InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> read(body));
    assertThat(refused.errors()).singleElement().extracting(FieldError::code).isEqualTo(code);
  }

  @Test
  void amounts_are_text() throws IOException {
    assertThat(read("{\"amount\":\"128.50\"}").amount()).isEqualTo("128.50");
  }

  private static Order read(String body) throws IOException {
    return read(Order.class, body);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <T extends Record> T read(Class<T> record, String body) throws IOException {
    Class<Record> type = (Class) record;
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return record.cast(
        new JsonBody().readFrom(type, type, null, null, null, new ByteArrayInputStream(bytes)));
  }
}
