package org.weibao.approval;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.approval.control.ChainPlanner;
import org.weibao.approval.entity.AnsweringRole;
import org.weibao.approval.entity.AnsweringRoles;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Within;
import org.weibao.organization.Role;
import org.weibao.policy.PolicyBook;

/**
 * The door to who answers for roles that packs name. Other regulations ask leaders and managers
 * that this department calls otherwise; who that is, a person says and nothing is guessed.
 */
@Stateless
@Guarded
public class ApprovalRoleService {

  /** Longest reason. */
  public static final int REASON_LENGTH = 500;

  @Inject AnsweringRoles answers;
  @Inject PolicyBook policies;
  @Inject Clock clock;

  /** Codes that packs in force ask and that are no roles of the department, by code. */
  @Allows("policy.read")
  public List<AnswerView> list() {
    return policies.approvalRoles().entrySet().stream()
        .filter(entry -> ChainPlanner.ofSameName(entry.getKey()).isEmpty())
        .map(this::view)
        .toList();
  }

  /** The role of the department that answers for a code of packs; empty if nobody has said. */
  @Within
  public Optional<Role> answering(String code) {
    return answers.of(code);
  }

  private AnswerView view(Map.Entry<String, List<String>> entry) {
    Optional<AnsweringRole> answer = answers.find(entry.getKey());
    return new AnswerView(
        entry.getKey(),
        entry.getValue(),
        answer.map(AnsweringRole::role),
        answer.map(AnsweringRole::reason));
  }

  /**
   * Says who answers from now on; approvals that were begun keep whom they ask.
   *
   * @throws BusinessException {@link ApprovalProblem#CODE_UNKNOWN} if no pack asks it, {@link
   *     ApprovalProblem#REASON_MISSING}
   */
  @Allows("approval.roles")
  public void set(String code, Role role, String reason, CallContext context) {
    if (ChainPlanner.ofSameName(code).isPresent() || !policies.approvalRoles().containsKey(code)) {
      throw new BusinessException(ApprovalProblem.CODE_UNKNOWN, "code", code);
    }
    String why = reason == null ? "" : reason.strip();
    if (why.isEmpty() || why.length() > REASON_LENGTH) {
      throw new BusinessException(ApprovalProblem.REASON_MISSING, "reason", REASON_LENGTH);
    }
    Instant now = clock.instant();
    answers
        .find(code)
        .ifPresentOrElse(
            answer -> answer.set(role, why, context.personId(), now),
            () -> answers.add(new AnsweringRole(code, role, why, context.personId(), now)));
  }
}
