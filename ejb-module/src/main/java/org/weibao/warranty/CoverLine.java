package org.weibao.warranty;

import java.util.List;
import org.weibao.kernel.DecisionStep;

/**
 * Who bears one class of cost.
 *
 * @param clause the clause, or the document, that it rests on
 * @param owner how it stands between us and the owner, in one sentence
 * @param supplier how it stands between the supplier and us
 * @param steps every row that was looked at, with what was found
 */
public record CoverLine(
    CostClass cost,
    Shares shares,
    String clause,
    DecisionStep owner,
    DecisionStep supplier,
    List<DecisionStep> steps) {

  /** Steps are copied. */
  public CoverLine {
    steps = List.copyOf(steps);
  }
}
