package org.weibao.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.weibao.approval.AskApproval;
import org.weibao.approval.DocumentHash;
import org.weibao.approval.PlannedApproval;
import org.weibao.approval.control.ChainPlanner;
import org.weibao.kernel.DecisionJson;
import org.weibao.organization.Role;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicySubject;

/** A chain by the department's rules, planned once for all documents that it fits. */
final class Chain {

  private final PlannedApproval plan;
  private final String inputs;
  private final String why;
  private final String otherwise;

  private Chain(PlannedApproval plan) {
    this.plan = plan;
    this.inputs = DecisionJson.inputs(plan.inputs());
    this.why = DecisionJson.steps(plan.why());
    this.otherwise = DecisionJson.steps(plan.otherwise());
  }

  /** The chain of a kind of document. */
  static Chain of(PolicyBook policies, String document, String operation, PolicyFacts facts) {
    return of(
        policies,
        PolicyQuestion.of("approvals", document, PolicySubject.department(), facts, LocalDate.MAX),
        new AskApproval(document, 0, operation, facts),
        ChainPlanner::ofSameName);
  }

  /** A kind of document of a project on a day, whose chain depends on nothing else. */
  record Question(String document, String operation, String project, LocalDate day) {}

  /** The chain of a kind of document of a project, with who answers for roles that packs name. */
  static Chain of(PolicyBook policies, Question asked, Function<String, Optional<Role>> holders) {
    PolicyFacts facts = PolicyFacts.none();
    return of(
        policies,
        PolicyQuestion.of(
            "approvals",
            asked.document(),
            PolicySubject.project(asked.project()),
            facts,
            asked.day()),
        new AskApproval(asked.document(), 0, asked.operation(), facts),
        holders);
  }

  private static Chain of(
      PolicyBook policies,
      PolicyQuestion question,
      AskApproval ask,
      Function<String, Optional<Role>> holders) {
    return new Chain(
        ChainPlanner.plan(ask, policies.all(question), policies.alternatives(question), holders));
  }

  /** Whom it asks, in order. */
  List<PlannedApproval.Step> steps() {
    return plan.steps();
  }

  /** Pack and version. */
  String policy() {
    return plan.policy();
  }

  /** The document was put to people. */
  void asked(RowSink rows, long id, Map<String, String> content, long requester, Instant at) {
    rows.row(
        Table.APPROVAL_ROUND,
        id,
        1,
        DocumentHash.of(content),
        plan.policy(),
        inputs,
        String.join(",", plan.copies()),
        why,
        otherwise,
        requester,
        true,
        at);
    for (PlannedApproval.Step step : plan.steps()) {
      rows.row(
          Table.APPROVAL_STEP,
          id,
          1,
          step.planned().number(),
          step.planned().action(),
          step.holder(),
          step.planned().role(),
          step.planned().clause(),
          step.rule());
    }
  }

  /** Somebody answered a step. */
  static void decided(
      RowSink rows, long id, int step, boolean agreed, String opinion, long person, Instant at) {
    rows.row(Table.APPROVAL_DECISION, id, 1, step, agreed, opinion, person, at);
  }

  /**
   * Where it has got to.
   *
   * @param subject column by which the thing is referred to whose history it belongs to, and its id
   * @param waitingRole whose turn it is; null if it is over
   */
  void stands(
      RowSink rows,
      long id,
      Asked asked,
      Map.Entry<String, Long> subject,
      String state,
      String waitingRole) {
    rows.row(
        Table.APPROVAL_CASE,
        id,
        plan.question().document(),
        asked.documentId(),
        asked.number(),
        asked.link(),
        asked.projectId(),
        plan.question().operation(),
        subject.getKey(),
        subject.getValue(),
        false,
        state,
        waitingRole,
        asked.requester(),
        asked.at(),
        1);
  }

  /** The document that was put to people, and by whom. */
  record Asked(
      long documentId, String number, String link, long projectId, long requester, Instant at) {}
}
