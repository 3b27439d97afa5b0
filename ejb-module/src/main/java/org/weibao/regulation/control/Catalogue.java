package org.weibao.regulation.control;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.weibao.policy.ClauseRule;
import org.weibao.regulation.Carrier;
import org.weibao.regulation.ClauseState;
import org.weibao.regulation.ClauseText;
import org.weibao.regulation.LocalText;

/**
 * The clauses of all regulation systems, with what the product says of each; never changes.
 *
 * @param systems names of the systems by id, in order
 * @param clauses clauses by id, in the order of the text
 * @param organisational why a clause is for people to do
 * @param tests tests that passed, by clause
 */
public record Catalogue(
    Map<String, LocalText> systems,
    Map<String, ClauseText> clauses,
    Map<String, LocalText> organisational,
    Map<String, List<String>> tests) {

  /** Clauses of a system in the order of its text. */
  public List<ClauseText> ofSystem(String system) {
    return bySystem().getOrDefault(system, List.of());
  }

  /** All clauses, by system. */
  public Map<String, List<ClauseText>> bySystem() {
    return clauses.values().stream()
        .collect(
            Collectors.groupingBy(ClauseText::system, LinkedHashMap::new, Collectors.toList()));
  }

  /** Why a clause is for people to do; empty for all others. */
  public Optional<LocalText> reason(String clause) {
    return Optional.ofNullable(organisational.get(clause));
  }

  /** Tests that show a clause at work. */
  public List<String> testsOf(String clause) {
    return tests.getOrDefault(clause, List.of());
  }

  /**
   * What carries a clause out.
   *
   * @param rules rules of policy packs that name it
   */
  public Carrier carrier(ClauseText clause, List<ClauseRule> rules) {
    if (organisational.containsKey(clause.id())) {
      return Carrier.ORGANISATIONAL;
    }
    return rules.isEmpty() ? clause.automation().carrier() : Carrier.RULE;
  }

  /**
   * The state of a clause. Without a passing test it is not built, whatever else is said of it; a
   * rule that is in force nowhere is switched off, and of those in force none may lack a figure.
   *
   * @param rules rules of policy packs that name it
   */
  public ClauseState state(ClauseText clause, List<ClauseRule> rules) {
    if (organisational.containsKey(clause.id())) {
      return ClauseState.ORGANISATIONAL;
    }
    if (testsOf(clause.id()).isEmpty()) {
      return ClauseState.NOT_BUILT;
    }
    if (!rules.isEmpty() && rules.stream().noneMatch(ClauseRule::inForce)) {
      return ClauseState.SWITCHED_OFF;
    }
    return rules.stream().anyMatch(rule -> rule.inForce() && !rule.open().isEmpty())
        ? ClauseState.OPEN_FIGURE
        : ClauseState.ACTIVE;
  }
}
