package org.weibao.approval;

import java.util.List;
import java.util.Objects;
import org.weibao.authority.Match;

/**
 * One rule of the matrix: for a kind of document, and under conditions, it adds steps and people
 * who are told.
 *
 * @param clause the rule's source
 * @param document kind of document, for example {@code F2}
 * @param conditions all of them have to hold; none means always
 * @param steps whom it asks
 * @param copies roles that are told and not asked
 */
public record ApprovalRule(
    String clause,
    String document,
    List<Condition> conditions,
    List<RuleStep> steps,
    List<String> copies) {

  /** Lists are copied. */
  public ApprovalRule {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(document, "document");
    conditions = List.copyOf(conditions);
    steps = List.copyOf(steps);
    copies = List.copyOf(copies);
  }

  /** Whether it holds for what is known; once a condition fails, no further fact is asked for. */
  Match match(Facts facts) {
    Match all = Match.YES;
    for (Condition condition : conditions) {
      all = all.and(condition.match(facts));
      if (all == Match.NO) {
        break;
      }
    }
    return all;
  }
}
