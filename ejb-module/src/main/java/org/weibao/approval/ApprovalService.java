package org.weibao.approval;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.access.AccessRule;
import org.weibao.access.AccessService;
import org.weibao.access.Holding;
import org.weibao.access.Reach;
import org.weibao.approval.control.ChainPlanner;
import org.weibao.approval.entity.AnsweringRoles;
import org.weibao.approval.entity.ApprovalCases;
import org.weibao.approval.entity.ApprovalClauses;
import org.weibao.approval.entity.ApprovalRecord;
import org.weibao.approval.entity.ApprovalViews;
import org.weibao.approval.entity.ApprovalsWaiting;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Call;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.ClauseCase;
import org.weibao.kernel.ClauseUse;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Within;
import org.weibao.kernel.WorkRow;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicySubject;
import org.weibao.project.ProjectService;

/**
 * The door to approvals, for the capabilities whose documents need them: they have let the caller
 * in and know the document; here it is found out who is asked, by the rules that are bound to the
 * document's project, and each answer is taken from whom it is asked and kept.
 */
@Stateless
@Guarded
public class ApprovalService {

  private static final String SECTION = "approvals";

  @Inject ApprovalCases cases;
  @Inject ApprovalViews views;
  @Inject ApprovalClauses clauses;
  @Inject ApprovalsWaiting waiting;
  @Inject AnsweringRoles roles;
  @Inject ApprovalNews news;
  @Inject PolicyBook policies;
  @Inject ProjectService projects;
  @Inject AccessService access;
  @Inject Clock clock;

  /**
   * Who would be asked about a document today.
   *
   * @throws BusinessException {@link ApprovalProblem#NO_RULE} if nobody, {@link
   *     ApprovalProblem#POINT_OPEN}, {@link ApprovalProblem#ROLE_UNKNOWN}, {@link
   *     ApprovalProblem#ROLE_SHUT}; or of the packs: a tie, or a fact that is not known
   */
  @Within
  public PlannedApproval plan(AskApproval question) {
    PolicyQuestion asked =
        PolicyQuestion.of(
            SECTION,
            question.document(),
            PolicySubject.project(projects.getProject(question.projectId()).code()),
            question.facts(),
            LocalDate.ofInstant(clock.instant(), clock.getZone()));
    List<PolicyAnswer> answers = policies.all(asked);
    PlannedApproval plan =
        ChainPlanner.plan(question, answers, policies.alternatives(asked), roles::of);
    AccessRule rule = access.matrix().rule(question.operation());
    for (PlannedApproval.Step step : plan.steps()) {
      if (rule.reach(step.holder()) == Reach.NONE) {
        throw new BusinessException(
            ApprovalProblem.ROLE_SHUT, null, step.holder(), step.planned().clause());
      }
    }
    return plan;
  }

  /**
   * Puts a document to people for the first time.
   *
   * @param requesterId who asks; never decides, neither for others nor through others
   */
  @Within
  public ApprovalView open(NewApproval command, long requesterId) {
    Instant now = clock.instant();
    ApprovalRecord record = cases.add(new ApprovalRecord(command, requesterId, now));
    return ask(record, command, now);
  }

  /**
   * Puts a document that has changed to people again; what was decided so far stays readable and
   * counts no more.
   *
   * @throws BusinessException {@link ApprovalProblem#UNKNOWN}, or {@link ApprovalProblem#ENDED} if
   *     somebody refused
   * @throws IllegalArgumentException if the document has not changed
   */
  @Within
  public ApprovalView reopen(NewApproval command, long requesterId) {
    ApprovalRecord record = lock(command.plan().question().document(), command.documentId());
    Instant now = clock.instant();
    cases
        .approval(record)
        .reopen(
            new Snapshot(
                new ApprovalPlan(
                    record.document(),
                    command.plan().steps().stream().map(PlannedApproval.Step::planned).toList(),
                    command.plan().copies(),
                    command.plan().why()),
                DocumentHash.of(command.content()),
                command.plan().policy(),
                requesterId,
                command.oneStepEach(),
                now));
    record.ask(command, requesterId, now);
    return ask(record, command, now);
  }

  private ApprovalView ask(ApprovalRecord record, NewApproval command, Instant now) {
    cases.addRound(record, command, DocumentHash.of(command.content()), now);
    news.copied(record, command.plan().copies());
    news.moved(record);
    return view(record);
  }

  /**
   * Decides the step whose turn it is, by a role that the caller holds where the document belongs,
   * himself or for somebody whom he stands in for.
   *
   * @throws BusinessException {@link ApprovalProblem#UNKNOWN}, {@link ApprovalProblem#ENDED},
   *     {@link ApprovalProblem#DOCUMENT_CHANGED}, {@link ApprovalProblem#OWN_REQUEST}, {@link
   *     ApprovalProblem#OTHER_ROLE}, {@link ApprovalProblem#DECIDED_BEFORE}, {@link
   *     ApprovalProblem#OPINION_MISSING} or {@link ApprovalProblem#OPINION_TOO_LONG}
   */
  @Within
  public ApprovalView decide(DecideApproval command, CallContext context) {
    ApprovalRecord record = lock(command.document(), command.documentId());
    if (record.state() != CaseState.IN_APPROVAL) {
      throw new BusinessException(ApprovalProblem.ENDED, null);
    }
    ApprovalCase approval = cases.approval(record);
    PlannedStep step = approval.next().get(0);
    Optional<Holding> holding =
        access.holdingFor(
            context.personId(),
            record.operation(),
            cases.holder(record, step.number()),
            record.projectId());
    Decider decider =
        new Decider(
            context.personId(),
            holding.flatMap(Holding::actingFor),
            holding.isPresent() ? Set.of(step.role()) : Set.of());
    ApprovalCase decided = decide(approval, step, decider, command);
    decider.actingForId().ifPresent(Call::actFor);
    List<StepDecision> decisions = decided.current().decisions();
    cases.addDecision(record, decisions.get(decisions.size() - 1));
    move(record, decided);
    news.moved(record);
    return view(record);
  }

  private ApprovalCase decide(
      ApprovalCase approval, PlannedStep step, Decider decider, DecideApproval command) {
    ApprovalCase decided =
        approval.decide(
            step.number(),
            decider,
            command.answer(),
            command.opinion(),
            clock.instant(),
            DocumentHash.of(command.content()));
    if (command.opinion().length() > DecideApproval.OPINION_LENGTH) {
      throw new BusinessException(
          ApprovalProblem.OPINION_TOO_LONG, "opinion", DecideApproval.OPINION_LENGTH);
    }
    return decided;
  }

  private void move(ApprovalRecord record, ApprovalCase approval) {
    List<PlannedStep> waiting = approval.next();
    if (!waiting.isEmpty()) {
      record.passTo(cases.holder(record, waiting.get(0).number()));
    } else {
      record.end(
          approval.state(approval.current().snapshot().documentHash()) == ApprovalState.AGREED
              ? CaseState.AGREED
              : CaseState.REFUSED);
    }
  }

  /** Nobody is asked any more about a document that is given up; what is over stays as it is. */
  @Within
  public void withdraw(String document, long documentId) {
    ApprovalRecord record = lock(document, documentId);
    if (record.state() == CaseState.IN_APPROVAL) {
      record.end(CaseState.WITHDRAWN);
    }
  }

  /** The approval of a document, if it was put to anybody. */
  @Within
  public Optional<ApprovalView> find(String document, long documentId) {
    return views.find(document, documentId);
  }

  /** How many documents without a work list of their own wait for the caller. */
  @Within
  public long toDecide() {
    return waiting.count(Call.currentPerson(), access.roles());
  }

  /** Those, the longest waiting first. */
  @Within
  public List<WorkRow> listToDecide(int limit, int offset) {
    return waiting.list(Call.currentPerson(), access.roles(), limit, offset);
  }

  /** How often clauses asked for an approval, in the whole department. */
  @Within
  public List<ClauseUse> clauseUses() {
    return clauses.uses();
  }

  /** Approvals in the caller's scope that a clause asked for, the latest first. */
  @Within
  public List<ClauseCase> clauseCases(String clause, int limit) {
    return clauses.cases(clause, limit);
  }

  private ApprovalRecord lock(String document, long documentId) {
    return cases
        .findForUpdate(document, documentId)
        .orElseThrow(() -> new BusinessException(ApprovalProblem.UNKNOWN, null));
  }

  private ApprovalView view(ApprovalRecord record) {
    cases.flush();
    return views.find(record.document(), record.documentId()).orElseThrow();
  }
}
