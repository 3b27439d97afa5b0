package org.weibao.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.weibao.approval.Answer;
import org.weibao.approval.ApprovalCase;
import org.weibao.approval.ApprovalPlan;
import org.weibao.approval.ApprovalProblem;
import org.weibao.approval.ApprovalState;
import org.weibao.approval.AskApproval;
import org.weibao.approval.Decider;
import org.weibao.approval.PlannedApproval;
import org.weibao.approval.PlannedStep;
import org.weibao.approval.Snapshot;
import org.weibao.approval.control.ChainPlanner;
import org.weibao.kernel.BusinessException;
import org.weibao.organization.Role;

/** The approval of a document by the rules that hold for it, played from its start to its end. */
final class Chain {

  private static final String HASH = "a document";
  private static final long REQUESTER = 1;
  private static final Instant NOW = Instant.parse("2026-11-26T02:00:00Z");

  private final ApprovalPlan plan;

  /**
   * As the product plans it; a role of another regulation than the department's own is held by
   * somebody.
   */
  Chain(String document, PolicyFacts facts, List<PolicyAnswer> answers) {
    PlannedApproval planned =
        ChainPlanner.plan(
            new AskApproval(document, 7, "a decision", facts),
            answers,
            List.of(),
            code -> ChainPlanner.ofSameName(code).or(() -> Optional.of(Role.ADMINISTRATOR)));
    this.plan =
        new ApprovalPlan(
            document,
            planned.steps().stream().map(PlannedApproval.Step::planned).toList(),
            planned.copies(),
            planned.why());
  }

  /**
   * These are asked, each when all before have agreed, and with the last it is agreed; whoever has
   * another role, and whoever asked, is refused at each step.
   *
   * @param steps for example {@code REVIEW LEADER}
   */
  Chain asks(String... steps) {
    ApprovalCase now = begin();
    for (int i = 0; i < steps.length; i++) {
      assertThat(now.state(HASH)).isEqualTo(ApprovalState.IN_APPROVAL);
      assertThat(now.next())
          .extracting(step -> step.action() + " " + step.role())
          .containsExactly(steps[i]);
      PlannedStep step = now.next().get(0);
      refused(now, step, Decider.self(90, "SOMEBODY_ELSE"), ApprovalProblem.OTHER_ROLE);
      refused(now, step, Decider.self(REQUESTER, step.role()), ApprovalProblem.OWN_REQUEST);
      now = now.decide(step.number(), self(i, step), Answer.AGREED, "", NOW, HASH);
    }
    assertThat(now.state(HASH)).isEqualTo(ApprovalState.AGREED);
    return this;
  }

  /** What comes after the approval waits for all of them: with one refusal there is none. */
  Chain endsWithARefusalAtAnyStep() {
    for (int refusing = 0; refusing < plan.steps().size(); refusing++) {
      ApprovalCase now = begin();
      for (int i = 0; i < refusing; i++) {
        PlannedStep step = now.next().get(0);
        now = now.decide(step.number(), self(i, step), Answer.AGREED, "", NOW, HASH);
      }
      PlannedStep step = now.next().get(0);
      now = now.decide(step.number(), self(refusing, step), Answer.REFUSED, "no", NOW, HASH);
      assertThat(now.state(HASH)).isEqualTo(ApprovalState.REFUSED);
      assertThat(now.next()).isEmpty();
    }
    return this;
  }

  /** These are told and not asked. */
  Chain tells(String... roles) {
    assertThat(plan.copies()).containsExactly(roles);
    return this;
  }

  private ApprovalCase begin() {
    return ApprovalCase.begin(new Snapshot(plan, HASH, "pack", REQUESTER, true, NOW));
  }

  /** Somebody of the role that is asked, another person at each step. */
  private static Decider self(int number, PlannedStep step) {
    return Decider.self(100L + number, step.role());
  }

  private static void refused(
      ApprovalCase now, PlannedStep step, Decider decider, ApprovalProblem problem) {
    assertThatThrownBy(() -> now.decide(step.number(), decider, Answer.AGREED, "", NOW, HASH))
        .isInstanceOfSatisfying(
            BusinessException.class, e -> assertThat(e.code()).isEqualTo(problem));
  }
}
