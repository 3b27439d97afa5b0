package org.weibao.security.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weibao.organization.ProvidedRole;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;

class GroupMapTest {

  @TempDir Path folder;

  @Test
  void a_group_may_contain_commas_and_stand_in_several_lines() {
    List<GroupMap.Line> lines =
        GroupMap.parse(
            """
            # a remark

            CN=a b,OU=c , CITY_HEAD, CITY, DG
            CN=a b,OU=c,FINANCE,DEPARTMENT,
            other, ADMINISTRATOR, DEPARTMENT,
            """);

    assertThat(GroupMap.rolesOf(lines, Set.of("CN=a b,OU=c", "unknown")))
        .containsExactly(
            new ProvidedRole(Role.CITY_HEAD, ScopeKind.CITY, "DG"),
            new ProvidedRole(Role.FINANCE, ScopeKind.DEPARTMENT, ""));
    assertThat(GroupMap.rolesOf(lines, Set.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "group, FINANCE, DEPARTMENT",
        "group, BOSS, DEPARTMENT,",
        "group, FINANCE, PLANET, X",
        "group, FINANCE, DEPARTMENT, SZ",
        "group, CITY_HEAD, CITY,",
        "group, ADMINISTRATOR, CITY, SZ",
        "group, SUPPLIER, REGION, SZ",
        ", FINANCE, DEPARTMENT,"
      })
  void a_line_that_means_nothing_is_named(String line) {
    assertThatThrownBy(() -> GroupMap.parse(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("oidc-groups.csv")
        .hasMessageContaining(line);
  }

  @Test
  void the_operator_s_file_counts_and_the_shipped_one_names_no_group() throws Exception {
    assertThat(GroupMap.read(Optional.empty())).isEmpty();
    assertThat(GroupMap.read(Optional.of(folder))).isEmpty();
    Files.writeString(folder.resolve("oidc-groups.csv"), "g, FINANCE, DEPARTMENT,");
    assertThat(GroupMap.read(Optional.of(folder))).hasSize(1);
  }
}
