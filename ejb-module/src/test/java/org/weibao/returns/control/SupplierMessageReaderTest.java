package org.weibao.returns.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.returns.SupplierWord;

class SupplierMessageReaderTest {

  private static final String GOOD =
      """
      {"specversion":"1.0","id":"7","source":"/suppliers/HIK","type":"org.weibao.return.authorised.v1",
       "subject":"RT2603-000042","time":"2026-03-02T09:00:00+08:00","sequence":"2",
       "datacontenttype":"application/json","traceparent":"ignored",
       "data":{"rmaNumber":"RMA-7","note":"ignored too"}}
      """;

  @Test
  void a_message_of_the_contract_is_read_and_what_is_beyond_it_ignored() throws Exception {
    SupplierMessage message = SupplierMessageReader.read(GOOD);

    assertThat(message)
        .isEqualTo(
            new SupplierMessage(
                "/suppliers/HIK",
                "7",
                "org.weibao.return.authorised.v1",
                "RT2603-000042",
                2,
                new SupplierWord.Authorised("RMA-7")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "\"text\"",
        "{",
        "{}",
        "%PDF-1.7",
        "{\"a\":1} {\"b\":2}",
        "<xml/>",
        "\u0000",
      })
  void what_is_no_json_object_or_no_envelope_is_unreadable(String text) {
    unreadable(text);
  }

  @Test
  void a_broken_attribute_makes_the_message_unreadable() {
    unreadable(GOOD.replace("\"1.0\"", "\"0.3\""));
    unreadable(GOOD.replace("\"1.0\"", "1.0"));
    unreadable(GOOD.replace("authorised.v1", "authorised.v2"));
    unreadable(GOOD.replace("org.weibao.return.", ""));
    unreadable(GOOD.replace("RT2603-000042", "SR2603-000042"));
    unreadable(GOOD.replace("\"sequence\":\"2\"", "\"sequence\":\"0\""));
    unreadable(GOOD.replace("\"sequence\":\"2\"", "\"sequence\":\"-2\""));
    unreadable(GOOD.replace("\"sequence\":\"2\"", "\"sequence\":2"));
    unreadable(GOOD.replace("\"sequence\":\"2\"", "\"sequence\":\"99999999999999999999\""));
    unreadable(GOOD.replace("\"id\":\"7\"", "\"id\":\" \""));
    unreadable(GOOD.replace("\"id\":\"7\"", "\"id\":\"" + "7".repeat(101) + "\""));
    unreadable(GOOD.replace("\"RMA-7\"", "null"));
    unreadable(GOOD.replace("\"RMA-7\"", "\"a\\u0000b\""));
    unreadable(GOOD.replace("{\"rmaNumber\":\"RMA-7\",\"note\":\"ignored too\"}", "[1]"));
  }

  private static void unreadable(String text) {
    assertThatThrownBy(() -> SupplierMessageReader.read(text))
        .as(text)
        .isInstanceOf(UnreadableMessage.class);
  }
}
