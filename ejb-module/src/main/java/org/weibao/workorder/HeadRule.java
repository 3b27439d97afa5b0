package org.weibao.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.approval.ApprovalRoleService;
import org.weibao.organization.Role;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicySubject;
import org.weibao.request.RequestView;

/** Whether whoever takes a call goes himself if its head is not reached, by a project's packs. */
@ApplicationScoped
public class HeadRule {

  private static final String NOT_REACHED = "HEAD_NOT_REACHED";
  private static final String CALL_TAKEN = "CALL_TAKEN";
  private static final String GO = "GO_TO_SITE";

  @Inject PolicyBook policies;
  @Inject ApprovalRoleService roles;
  @Inject Clock clock;

  /**
   * What a pack says.
   *
   * @param heads to whom a call is reported, and who therefore arranges the job
   * @param policy pack and version
   */
  record Going(Set<Role> heads, String clause, String policy) {}

  /** The rule on the day of a request; empty if no pack of its project has one. */
  Optional<Going> of(RequestView request) {
    return answers(NOT_REACHED, request).stream()
        .filter(answer -> answer.rule().text("asks").filter(GO::equals).isPresent())
        .findFirst()
        .map(answer -> new Going(heads(request), answer.rule().clause(), answer.policy()));
  }

  /** For a code that nobody answers for the department manager does. */
  private Set<Role> heads(RequestView request) {
    Set<Role> heads = EnumSet.noneOf(Role.class);
    answers(CALL_TAKEN, request).stream()
        .flatMap(answer -> answer.rule().texts("to").stream())
        .forEach(code -> heads.add(roles.answering(code).orElse(Role.DEPT_MANAGER)));
    return heads;
  }

  private List<PolicyAnswer> answers(String event, RequestView request) {
    return policies.all(
        PolicyQuestion.of(
            "notices",
            event,
            PolicySubject.project(request.projectCode()),
            PolicyFacts.none(),
            LocalDate.ofInstant(request.receivedAt(), clock.getZone())));
  }
}
