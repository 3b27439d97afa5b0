package org.weibao.approval.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.approval.Answer;
import org.weibao.approval.ApprovalCase;
import org.weibao.approval.ApprovalPlan;
import org.weibao.approval.NewApproval;
import org.weibao.approval.PlannedApproval;
import org.weibao.approval.PlannedStep;
import org.weibao.approval.Round;
import org.weibao.approval.Snapshot;
import org.weibao.approval.StepAction;
import org.weibao.approval.StepDecision;
import org.weibao.audit.AuditTrail;
import org.weibao.audit.Operation;
import org.weibao.audit.SqlChange;
import org.weibao.kernel.DecisionJson;
import org.weibao.kernel.Row;
import org.weibao.organization.Role;

/** Stored approvals: what was asked and answered is added and never changed. */
@ApplicationScoped
@Unscoped("the doors of the documents have let the caller in")
public class ApprovalCases {

  private static final String ROUND =
      """
      insert into approval_round (case_id, round, fingerprint, policy, inputs, copies, why,
                                  otherwise, requested_by, one_step_each, requested_at)
      values (:case, :round, :fingerprint, :policy, :inputs, :copies, :why, :otherwise, :person,
              :each, :at)
      returning round, policy, requested_by
      """;

  private static final String STEP =
      """
      insert into approval_step (case_id, round, step_number, action, role, asked, clause, rule)
      values (:case, :round, :number, :action, :role, :asked, :clause, :rule)
      returning round, step_number, action, role, asked, clause, rule
      """;

  private static final String DECISION =
      """
      insert into approval_decision (case_id, round, step_number, agreed, opinion, decided_by,
                                     acting_for, decided_at)
      values (:case, :round, :number, :agreed, cast(:opinion as varchar), :person,
              cast(:absent as bigint), :at)
      returning round, step_number, agreed, opinion, decided_by, acting_for, decided_at
      """;

  private static final String ROUNDS =
      """
      select round, fingerprint, policy, requested_by, one_step_each, requested_at
        from approval_round where case_id = :case order by round
      """;

  private static final String STEPS =
      """
      select s.step_number, s.action, s.asked, s.clause, d.agreed, d.opinion, d.decided_by,
             d.acting_for, d.decided_at
        from approval_step s
        left join approval_decision d
          on d.case_id = s.case_id and d.round = s.round and d.step_number = s.step_number
       where s.case_id = :case and s.round = :round
       order by s.step_number
      """;

  @PersistenceContext EntityManager em;
  @Inject AuditTrail trail;

  /** Keeps a new approval; its first round is added by {@link #addRound}. */
  public ApprovalRecord add(ApprovalRecord record) {
    em.persist(record);
    em.flush();
    return record;
  }

  /** The approval of a document, locked until the transaction ends. */
  public Optional<ApprovalRecord> findForUpdate(String document, long documentId) {
    return em.createQuery(
            "select c from ApprovalRecord c where c.document = :document and c.documentId = :id",
            ApprovalRecord.class)
        .setParameter("document", document)
        .setParameter("id", documentId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Adds the round that the record is in now. */
  public void addRound(ApprovalRecord record, NewApproval command, String fingerprint, Instant at) {
    PlannedApproval plan = command.plan();
    create(
        record,
        "ApprovalRound",
        ROUND,
        Map.ofEntries(
            Map.entry("case", record.id()),
            Map.entry("round", record.round()),
            Map.entry("fingerprint", fingerprint),
            Map.entry("policy", plan.policy()),
            Map.entry("inputs", DecisionJson.inputs(plan.inputs())),
            Map.entry("copies", String.join(",", plan.copies())),
            Map.entry("why", DecisionJson.steps(plan.why())),
            Map.entry("otherwise", DecisionJson.steps(plan.otherwise())),
            Map.entry("person", record.requestedBy()),
            Map.entry("each", command.oneStepEach()),
            Map.entry("at", at)));
    for (PlannedApproval.Step step : plan.steps()) {
      create(
          record,
          "ApprovalStep",
          STEP,
          Map.of(
              "case", record.id(),
              "round", record.round(),
              "number", step.planned().number(),
              "action", step.planned().action().name(),
              "role", step.holder().name(),
              "asked", step.planned().role(),
              "clause", step.planned().clause(),
              "rule", step.rule()));
    }
  }

  /** Adds an answer to the round that counts. */
  public void addDecision(ApprovalRecord record, StepDecision decision) {
    Map<String, Object> values = new HashMap<>();
    values.put("case", record.id());
    values.put("round", record.round());
    values.put("number", decision.step());
    values.put("agreed", decision.answer() == Answer.AGREED);
    values.put("opinion", decision.opinion().isEmpty() ? null : decision.opinion());
    values.put("person", decision.personId());
    values.put("absent", decision.actingForId().orElse(null));
    values.put("at", decision.at());
    create(record, "ApprovalDecision", DECISION, values);
  }

  /** What was asked and answered, for the engine. Steps of a chain have places of their own. */
  public ApprovalCase approval(ApprovalRecord record) {
    return new ApprovalCase(
        Row.list(em, ROUNDS, Map.of("case", record.id())).stream()
            .map(row -> round(record, row))
            .toList());
  }

  private Round round(ApprovalRecord record, Row round) {
    List<Row> rows =
        Row.list(em, STEPS, Map.of("case", record.id(), "round", round.integer("round")));
    List<PlannedStep> steps = rows.stream().map(ApprovalCases::step).toList();
    return new Round(
        new Snapshot(
            new ApprovalPlan(record.document(), steps, List.of(), List.of()),
            round.text("fingerprint"),
            round.text("policy"),
            round.number("requested_by"),
            round.flag("one_step_each"),
            round.instant("requested_at")),
        rows.stream()
            .filter(row -> row.optionalInstant("decided_at").isPresent())
            .map(ApprovalCases::decision)
            .toList());
  }

  private static PlannedStep step(Row row) {
    return new PlannedStep(
        row.integer("step_number"),
        row.integer("step_number"),
        row.constant("action", StepAction.class),
        row.text("asked"),
        Optional.empty(),
        row.text("clause"));
  }

  private static StepDecision decision(Row row) {
    return new StepDecision(
        row.integer("step_number"),
        row.number("decided_by"),
        row.optionalNumber("acting_for"),
        row.flag("agreed") ? Answer.AGREED : Answer.REFUSED,
        row.optionalText("opinion").orElse(""),
        row.instant("decided_at"));
  }

  /** Role of the department that answers for a step of the round that counts. */
  public Role holder(ApprovalRecord record, int step) {
    return Row.find(
            em,
            "select role from approval_step"
                + " where case_id = :case and round = :round and step_number = :number",
            Map.of("case", record.id(), "round", record.round(), "number", step))
        .orElseThrow()
        .constant("role", Role.class);
  }

  /** Writes what is pending, so that views see it. */
  public void flush() {
    em.flush();
  }

  /** The change belongs to the history of what the document is about. */
  private void create(ApprovalRecord record, String thing, String sql, Map<String, ?> values) {
    NewApproval.Subject subject = record.subject();
    String told = sql.strip() + ", " + subject.id() + " as " + subject.column();
    trail.make(new SqlChange(Operation.CREATED, thing, told, values));
  }
}
