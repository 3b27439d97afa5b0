package org.weibao.expiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.weibao.approval.ApprovalRoleService;
import org.weibao.dueitem.DueKind;
import org.weibao.kernel.BusinessException;
import org.weibao.organization.Role;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicySubject;
import org.weibao.policy.RuleTerms;
import org.weibao.schedule.Recurrence.RelativeTo;

/** What a project's packs ask for before its maintenance contract ends (S04-20). */
@ApplicationScoped
class ExpiryRules {

  /** What packs call the last day of a contract. */
  private static final String EVENT = "CONTRACT_END";

  private static final System.Logger LOG = System.getLogger(ExpiryRules.class.getName());

  @Inject PolicyBook policies;
  @Inject ApprovalRoleService roles;
  @Inject Clock clock;

  /** The rule for a task; empty if no pack asks for it, or two claim the project. */
  Optional<PolicyAnswer> of(DueKind task, String projectCode) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    PolicySubject subject = PolicySubject.project(projectCode);
    try {
      return policies
          .all(PolicyQuestion.of("schedules", task.name(), subject, PolicyFacts.none(), today))
          .stream()
          .filter(answer -> relative(answer).isPresent())
          .findFirst();
    } catch (BusinessException e) {
      LOG.log(System.Logger.Level.DEBUG, () -> projectCode + ": " + e.code().code());
      return Optional.empty();
    }
  }

  /** The last day on which it is in time. */
  static LocalDate dueOn(PolicyAnswer rule, LocalDate contractEnd) {
    return relative(rule).orElseThrow().dayFor(contractEnd);
  }

  private static Optional<RelativeTo> relative(PolicyAnswer answer) {
    return RuleTerms.recurrence(answer.rule(), Optional.empty())
        .filter(RelativeTo.class::isInstance)
        .map(RelativeTo.class::cast)
        .filter(rule -> rule.event().equals(EVENT));
  }

  /** Who has to do it; for a code that nobody answers for the city's head does. */
  Role owner(PolicyAnswer rule) {
    return rule.rule().text("owner").flatMap(roles::answering).orElse(Role.CITY_HEAD);
  }
}
