package org.weibao.approval.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.weibao.access.Unscoped;
import org.weibao.approval.ApprovalView;
import org.weibao.approval.ApprovalView.RoundView;
import org.weibao.approval.ApprovalView.StepView;
import org.weibao.approval.CaseState;
import org.weibao.kernel.DecisionJson;
import org.weibao.kernel.Row;
import org.weibao.organization.Role;
import org.weibao.policy.ApprovalAction;

/** Approvals as records, for reading only. */
@ApplicationScoped
@Unscoped("the doors of the documents have let the caller in")
public class ApprovalViews {

  private static final Pattern COMMA = Pattern.compile(",");

  private static final String ROUNDS =
      """
      select c.id, c.number, c.project_id, c.state, c.waiting_role, r.round, r.fingerprint,
             r.policy, r.inputs, r.copies, r.why, r.otherwise, r.requested_by, r.requested_at,
             w.display_name as requested_by_name
        from approval_case c
        join approval_round r on r.case_id = c.id
        join person w on w.id = r.requested_by
       where c.document = :document and c.document_id = :id
       order by r.round
      """;

  private static final String STEPS =
      """
      select s.*, d.agreed, d.opinion, d.decided_at, w.display_name as decided_by_name,
             b.display_name as decided_for_name
        from approval_step s
        left join approval_decision d
          on d.case_id = s.case_id and d.round = s.round and d.step_number = s.step_number
        left join person w on w.id = d.decided_by
        left join person b on b.id = d.acting_for
       where s.case_id = :case
       order by s.round, s.step_number
      """;

  @PersistenceContext EntityManager em;

  /** The approval of a document. */
  public Optional<ApprovalView> find(String document, long documentId) {
    List<Row> rounds = Row.list(em, ROUNDS, Map.of("document", document, "id", documentId));
    if (rounds.isEmpty()) {
      return Optional.empty();
    }
    Row first = rounds.get(0);
    long id = first.number("id");
    Map<Integer, List<Row>> steps =
        Row.list(em, STEPS, Map.of("case", id)).stream()
            .collect(Collectors.groupingBy(row -> row.integer("round")));
    return Optional.of(
        new ApprovalView(
            id,
            document,
            documentId,
            first.text("number"),
            first.number("project_id"),
            first.constant("state", CaseState.class),
            first.optionalConstant("waiting_role", Role.class),
            rounds.stream()
                .map(row -> round(row, steps.getOrDefault(row.integer("round"), List.of())))
                .toList()));
  }

  private static RoundView round(Row row, List<Row> steps) {
    return new RoundView(
        row.integer("round"),
        row.number("requested_by"),
        row.text("requested_by_name"),
        row.instant("requested_at"),
        row.text("fingerprint"),
        row.text("policy"),
        DecisionJson.readInputs(row.text("inputs")),
        steps.stream().map(ApprovalViews::step).toList(),
        COMMA.splitAsStream(row.text("copies")).filter(code -> !code.isEmpty()).toList(),
        DecisionJson.readSteps(row.text("why")),
        DecisionJson.readSteps(row.text("otherwise")));
  }

  private static StepView step(Row row) {
    return new StepView(
        row.integer("step_number"),
        row.constant("action", ApprovalAction.class),
        row.constant("role", Role.class),
        row.text("asked"),
        row.text("clause"),
        row.text("rule"),
        row.optionalText("agreed").map(Boolean::valueOf),
        row.optionalText("opinion"),
        row.optionalText("decided_by_name"),
        row.optionalText("decided_for_name"),
        row.optionalInstant("decided_at"));
  }
}
