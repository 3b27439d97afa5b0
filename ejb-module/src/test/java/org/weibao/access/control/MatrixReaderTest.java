package org.weibao.access.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weibao.access.AccessMatrix;
import org.weibao.access.AccessRule;
import org.weibao.access.Reach;
import org.weibao.organization.Role;

/** The access matrix as a file. */
class MatrixReaderTest {

  @Test
  void a_role_that_is_named_comes_before_the_staff_that_it_belongs_to() {
    AccessRule rule =
        read("stock.read: {own: [STAFF, SUPPLIER], all: [PURCHASING_ADMIN]}").rule("stock.read");

    assertThat(rule.reach(Role.PURCHASING_ADMIN)).isEqualTo(Reach.ALL);
    assertThat(rule.reach(Role.SUPPLIER)).isEqualTo(Reach.OWN);
    assertThat(rule.reach(Role.STORE_KEEPER)).isEqualTo(Reach.OWN);
    assertThat(rule.reach(Role.PROPERTY_CENTER)).isEqualTo(Reach.NONE);
    assertThat(rule.capability()).isEqualTo("stock");
  }

  @Test
  void a_page_or_an_endpoint_that_no_row_names_is_opened_by_none() {
    AccessMatrix matrix =
        read("stock.read: {all: [FINANCE], pages: [/stock], endpoints: [GET /v1/stock]}");

    assertThat(matrix.ofPage("/stock")).hasSize(1);
    assertThat(matrix.ofPage("/stocks")).isEmpty();
    assertThat(matrix.ofEndpoint("GET /v1/stock")).hasSize(1);
    assertThat(matrix.ofEndpoint("POST /v1/stock")).isEmpty();
    assertThatThrownBy(() -> matrix.rule("stock.write"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("stock.write");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Stock: {all: [FINANCE]} | Stock is no name like capability.verb",
        "stock.read: {all: [FINANCIER]} | stock.read names the unknown role FINANCIER",
        "stock.read: {own: [FINANCE], all: [FINANCE]} | stock.read names FINANCE twice",
        "stock.read: {own: [STAFF], all: [STAFF]} | stock.read names STAFF as own and as all",
        "stock.read: {pages: [/stock]} | stock.read is open to no role",
        "stock.read: {all: [FINANCE], page: [/stock]} | stock.read knows no page",
        "stock.read: {all: [FINANCE], pages: [stock]} | stock.read stock is no path",
        "stock.read: {all: [FINANCE], endpoints: [GET stock]} | GET stock is no endpoint",
        "stock.read: {all: FINANCE} | stock.read needs lists",
        "stock.read: all | stock.read has no cells",
        "stock.read | the file holds no operations",
      })
  void a_faulty_file_is_refused_with_row_and_reason(String file, String fault) {
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("test: ")
        .hasMessageContaining(fault);
  }

  @Test
  void what_ships_lets_outside_parties_into_what_is_theirs_only() {
    AccessMatrix matrix = MatrixReader.shipped();

    assertThat(operations(matrix, Role.PROPERTY_CENTER))
        .containsExactlyInAnyOrder(
            "start.read",
            "account.use",
            "notification.read",
            "request.read",
            "request.ask",
            "request.judge",
            "attachment.read",
            "attachment.add",
            "attachment.withdraw",
            "report.received",
            "contact.received",
            "handover.received",
            "expiry.received",
            "maintenance.read");
    assertThat(operations(matrix, Role.SUPPLIER))
        .containsExactlyInAnyOrder(
            "start.read", "account.use", "notification.read", "returns.read");
    assertThat(matrix.rule("request.read").reach(Role.PROPERTY_CENTER)).isEqualTo(Reach.OWN);
    assertThat(matrix.rule("returns.read").reach(Role.SUPPLIER)).isEqualTo(Reach.OWN);
  }

  @Test
  void what_ships_lets_every_role_come_in() {
    AccessMatrix matrix = MatrixReader.shipped();
    assertThat(matrix.rule("start.read").roles())
        .containsExactlyInAnyOrderElementsOf(EnumSet.allOf(Role.class));
    assertThat(matrix.allows("request.register", Set.of(Role.FINANCE))).isFalse();
    assertThat(matrix.allows("request.register", Set.of(Role.FINANCE, Role.CITY_HEAD))).isTrue();
  }

  private static Set<String> operations(AccessMatrix matrix, Role role) {
    return matrix.rules().stream()
        .filter(rule -> rule.reach(role) != Reach.NONE)
        .map(AccessRule::operation)
        .collect(java.util.stream.Collectors.toSet());
  }

  private static AccessMatrix read(String text) {
    return MatrixReader.parse(
        "test", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
