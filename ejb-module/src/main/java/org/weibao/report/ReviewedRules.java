package org.weibao.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.weibao.organization.Role;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicyRule;
import org.weibao.policy.PolicySubject;
import org.weibao.project.ContactDuty;
import org.weibao.project.ProjectView;

/** What the rules of a project say of a monthly report that was reviewed (S01-5.1.4-c). */
@ApplicationScoped
public class ReviewedRules {

  private static final String EVENT = "F4_REVIEWED";
  private static final String BY_MAIL = "EMAIL";

  /** People outside are contacts of the property centre, by their duty there. */
  private static final Map<String, ContactDuty> OUTSIDE =
      Map.of(
          "PROPERTY_MAINT_SUPERVISOR", ContactDuty.MAINTENANCE_SUPERVISOR,
          "PROPERTY_CENTER_HEAD", ContactDuty.HEAD);

  @Inject PolicyBook policies;
  @Inject Clock clock;

  /** The duty at the property centre that a word of a rule stands for. */
  static Optional<ContactDuty> duty(String who) {
    return Optional.ofNullable(OUTSIDE.get(who));
  }

  /** The role in the department that a word of a rule stands for. */
  static Optional<Role> role(String who) {
    return Stream.of(Role.values()).filter(role -> role.name().equals(who)).findFirst();
  }

  /** Whom to tell, and how. */
  List<PolicyRule> of(ProjectView project) {
    return policies
        .all(
            PolicyQuestion.of(
                "notices",
                EVENT,
                PolicySubject.project(project.code()),
                PolicyFacts.none(),
                LocalDate.ofInstant(clock.instant(), clock.getZone())))
        .stream()
        .map(PolicyAnswer::rule)
        .toList();
  }

  /** Those of them that send an e-mail. */
  List<PolicyRule> byMail(ProjectView project) {
    return of(project).stream()
        .filter(rule -> rule.text("channel").filter(BY_MAIL::equals).isPresent())
        .toList();
  }
}
