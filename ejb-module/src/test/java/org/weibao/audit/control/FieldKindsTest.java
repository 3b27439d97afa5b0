package org.weibao.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldKindsTest {

  @ParameterizedTest
  @ValueSource(strings = {"passwordHash", "clientSecret", "tokenId", "privateKey", "secretSalt"})
  void secrets_are_known_by_their_names(String field) {
    assertThat(FieldKinds.isSecret(field)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"demand", "fileSha256", "idempotencyKey", "ownerPhone"})
  void other_fields_are_no_secrets(String field) {
    assertThat(FieldKinds.isSecret(field)).isFalse();
  }

  @Test
  void a_column_is_told_by_the_name_of_its_property() {
    assertThat(FieldKinds.property("owner_phone")).isEqualTo("ownerPhone");
    assertThat(FieldKinds.property("id")).isEqualTo("id");
  }

  @Test
  void who_did_it_is_not_whom_it_is_about() {
    assertThat(FieldKinds.referredTo("RoleAssignment", "personId")).isEqualTo("Person");
    assertThat(FieldKinds.referredTo("ClockEvent", "personId")).isNull();
    assertThat(FieldKinds.labelledAs("personId")).isEqualTo("Person");
  }
}
