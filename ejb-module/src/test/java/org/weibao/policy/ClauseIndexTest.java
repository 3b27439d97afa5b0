package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weibao.regulation.control.CatalogueReader;

/** Which rules of the shipped packs carry out which clause. */
class ClauseIndexTest {

  private final Map<String, List<ClauseRule>> rules = PolicyBook.shipped().rulesByClause();

  @Test
  void rules_of_the_departments_own_pack_are_in_force() {
    assertThat(rules.get("S01-5.4.1.2-2A"))
        .containsExactly(new ClauseRule("S01@1", "serviceCases", "2A", true, List.of()));
    assertThat(rules.get("S01-5.4.2.1-1-b")).extracting(ClauseRule::rule).contains("X1");
    assertThat(rules.get("S01-5.4.1.2")).extracting(ClauseRule::section).contains("contractFirst");
    assertThat(rules.get("S01-5.4.1.2-1B-b")).extracting(ClauseRule::rule).contains("1B");
  }

  @Test
  void rules_of_a_pack_that_is_bound_to_nothing_are_not() {
    assertThat(rules.get("S05-10-1")).isNotEmpty().noneMatch(ClauseRule::inForce);
  }

  @Test
  void what_the_source_leaves_open_is_told() {
    assertThat(rules.get("S05-9-6b")).anySatisfy(rule -> assertThat(rule.open()).isNotEmpty());
  }

  @Test
  void packs_name_clauses_of_the_catalogue() {
    assertThat(new CatalogueReader(Optional.empty()).read().clauses().keySet())
        .containsAll(rules.keySet());
  }
}
