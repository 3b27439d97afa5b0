package org.weibao.approval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.weibao.kernel.DecisionStep;
import org.weibao.organization.Role;

/**
 * Who is asked about a document by the rules of today, and why; nobody is asked yet.
 *
 * @param question what was asked of the rules
 * @param policy pack and version that answered
 * @param steps whom, in order; never empty
 * @param copies codes of roles that are told and not asked, each once
 * @param inputs facts by name, as far as a rule asks for them
 * @param why why these
 * @param otherwise what would differ under other facts
 */
public record PlannedApproval(
    AskApproval question,
    String policy,
    List<Step> steps,
    List<String> copies,
    Map<String, String> inputs,
    List<DecisionStep> why,
    List<DecisionStep> otherwise) {

  /** Lists are copied. */
  public PlannedApproval {
    steps = List.copyOf(steps);
    copies = List.copyOf(copies);
    inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    why = List.copyOf(why);
    otherwise = List.copyOf(otherwise);
  }

  /**
   * Whom one step asks.
   *
   * @param planned as the engine plans it; its role is the code of the pack
   * @param holder role of the department that answers for that code
   * @param rule name of the rule in its pack
   */
  public record Step(PlannedStep planned, Role holder, String rule) {}

  /** The role that is asked first. */
  public Role firstRole() {
    return steps.get(0).holder();
  }
}
