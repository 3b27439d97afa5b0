package org.weibao.escalation;

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

/** What the packs that are bound to a project say of escalations. */
@ApplicationScoped
class EscalationRules {

  private static final String OPINION = "OPINION";
  private static final String VISIT = "VISIT_IN_PERSON";
  private static final String ANY_WRITING = "WRITTEN_OR_PHONE";

  @Inject PolicyBook policies;
  @Inject ApprovalRoleService roles;
  @Inject Clock clock;

  /**
   * Who is asked, by what.
   *
   * @param opinion whether they are asked for their opinion; otherwise they are only told
   */
  record Asked(Set<Role> roles, boolean opinion, String clause, String policy) {}

  /** Whom a rule sends a case to; empty if no pack of the project knows such a case. */
  Optional<Asked> asked(EscalationGround ground, String projectCode) {
    return answers("notices", ground.name(), projectCode).stream().findFirst().map(this::asked);
  }

  /** For a role that nobody answers for the department manager does. */
  private Asked asked(PolicyAnswer answer) {
    Set<Role> asked = EnumSet.noneOf(Role.class);
    answer
        .rule()
        .texts("to")
        .forEach(code -> asked.add(roles.answering(code).orElse(Role.DEPT_MANAGER)));
    return new Asked(
        asked,
        answer.rule().text("asks").filter(OPINION::equals).isPresent(),
        answer.rule().clause(),
        answer.policy());
  }

  /** How a customer may be told of the result; empty if no pack says. */
  Set<ReplyForm> replies(EscalationGround ground, String projectCode) {
    Set<ReplyForm> forms = EnumSet.noneOf(ReplyForm.class);
    ground
        .answerEvent()
        .map(event -> answers("notices", event, projectCode))
        .orElse(List.of())
        .stream()
        .flatMap(answer -> answer.rule().text("channel").stream())
        .findFirst()
        .ifPresent(channel -> forms.addAll(forms(channel)));
    return forms;
  }

  private static Set<ReplyForm> forms(String channel) {
    return channel.equals(ANY_WRITING)
        ? EnumSet.allOf(ReplyForm.class)
        : EnumSet.of(ReplyForm.valueOf(channel));
  }

  /** Whether a complaining customer has to be visited. */
  boolean visited(EscalationGround ground, String projectCode) {
    return ground.isComplaint()
        && answers("requirements", "COMPLAINT", projectCode).stream()
            .anyMatch(answer -> answer.rule().texts("needs").contains(VISIT));
  }

  private List<PolicyAnswer> answers(String section, String about, String projectCode) {
    return policies.all(
        PolicyQuestion.of(
            section,
            about,
            PolicySubject.project(projectCode),
            PolicyFacts.none(),
            LocalDate.ofInstant(clock.instant(), clock.getZone())));
  }
}
