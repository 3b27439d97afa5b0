package org.weibao.approval;

import java.util.List;
import org.weibao.kernel.DecisionStep;

/**
 * Who is asked about a document.
 *
 * @param document kind of document
 * @param steps whom, in order
 * @param copies roles that are told, each once
 * @param why why these
 */
public record ApprovalPlan(
    String document, List<PlannedStep> steps, List<String> copies, List<DecisionStep> why) {

  /** Lists are copied. */
  public ApprovalPlan {
    steps = List.copyOf(steps);
    copies = List.copyOf(copies);
    why = List.copyOf(why);
  }
}
