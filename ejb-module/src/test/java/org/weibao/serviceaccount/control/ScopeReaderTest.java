package org.weibao.serviceaccount.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.serviceaccount.ScopeBook;
import org.weibao.serviceaccount.ScopeRule;

class ScopeReaderTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "reports:read, GET, v1/reports/monthly-report, true",
    "reports:read, HEAD, v1/reports/monthly-report, true",
    "reports:read, POST, v1/reports/monthly-report, false",
    "reports:read, GET, v1/stock/balances, false",
    "reports:read, GET, v1/reports-of-others, false",
    "requests:read, GET, v1/service-requests/{number}/visits, true",
    "requests:read, POST, v1/service-requests, false",
    "requests:write, POST, v1/service-requests, true",
    "requests:write, POST, v1/service-requests/{number}/visits, false",
    "requests:write, GET, v1/service-requests, false",
    "other:read, GET, v1/reports, false"
  })
  void a_scope_opens_what_its_lines_name_and_nothing_else(
      String scope, String method, String template, boolean open) {
    ScopeBook book = new ScopeBook(Optional.empty());

    assertThat(book.opens(Set.of(scope), method, template)).isEqualTo(open);
  }

  @Test
  void no_scope_opens_the_administration() {
    ScopeBook book = new ScopeBook(Optional.empty());

    assertThat(book.opens(book.names(), "GET", "v1/service-accounts")).isFalse();
    assertThat(book.rules()).noneMatch(rule -> rule.groups().contains("ADMINISTRATOR"));
  }

  @Test
  void the_operator_s_list_replaces_the_shipped_one() throws IOException {
    Files.writeString(
        folder.resolve("service-scopes.csv"),
        "# remark\n\nstock:read, GET, v1/stock, STAFF STORE_KEEPER\n");

    assertThat(new ScopeBook(Optional.of(folder.toString())).rules())
        .containsExactly(
            new ScopeRule("stock:read", "GET", "v1/stock", Set.of("STAFF", "STORE_KEEPER")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stock:read, GET, v1/stock",
        "stock, GET, v1/stock, STAFF",
        "stock:read, PATCH, v1/stock, STAFF",
        "stock:read, GET, /stock, STAFF",
        "stock:read, GET, v1/stock, CHIEF",
        "stock:read, GET, v1/stock, ADMINISTRATOR"
      })
  void a_line_that_cannot_be_is_refused(String line) {
    assertThatThrownBy(() -> ScopeReader.parse(line)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_secret_is_known_by_its_hash_only() {
    String secret = Secret.random();

    assertThat(secret).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(Secret.random());
    assertThat(Secret.matches(secret, Secret.hash(secret))).isTrue();
    assertThat(Secret.matches(secret + "x", Secret.hash(secret))).isFalse();
    assertThat(Secret.hash(secret)).doesNotContain(secret);
  }
}
