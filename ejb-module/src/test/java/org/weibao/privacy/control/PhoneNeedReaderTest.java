package org.weibao.privacy.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weibao.organization.Role;
import org.weibao.privacy.PhoneNeed;

class PhoneNeedReaderTest {

  @Test
  void the_shipped_file_names_those_who_talk_with_owners_and_nobody_else() {
    assertThat(PhoneNeedReader.shipped("personal-data.yaml"))
        .extracting(PhoneNeed::role)
        .containsExactlyInAnyOrder(
            Role.SERVICE_TECHNICIAN,
            Role.PROJECT_TEAM_LEAD,
            Role.CITY_TECH_LEAD,
            Role.CITY_HEAD,
            Role.REGIONAL_ADMIN,
            Role.PROPERTY_CENTER);
  }

  @Test
  void a_file_that_breaks_a_rule_is_refused_whole() {
    String need = "  - {role: CITY_HEAD, reason: 跟进, reasonEn: follows up}\n";
    assertThat(read("ownerPhone:\n" + need)).hasSize(1);
    refused("ownerPhone:\n" + need + need, "twice");
    refused("ownerPhone:\n  - {role: KING, reason: a, reasonEn: b}\n", "no role KING");
    refused("ownerPhone:\n  - {role: CITY_HEAD, reasonEn: b}\n", "reason is missing");
    refused("ownerPhone:\n  - CITY_HEAD\n", "a mapping is expected");
    refused("somethingElse: 1\n", "must be a list");
  }

  private static List<PhoneNeed> read(String yaml) {
    return PhoneNeedReader.parse(
        "test", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  private static void refused(String yaml, String why) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }
}
