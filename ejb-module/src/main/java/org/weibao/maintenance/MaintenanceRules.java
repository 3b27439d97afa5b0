package org.weibao.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.kernel.BusinessException;
import org.weibao.maintenance.KeyProjectView.KeyNeed;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicySubject;

/** Whether a project's packs ask for a register form, and what it must have (S12-4.1.4). */
@ApplicationScoped
class MaintenanceRules {

  /** Kind of document, as packs name it. */
  static final String DOCUMENT = "MAINTENANCE_RECORD";

  private static final String KEY_PROJECT = "KEY_PROJECT";

  private static final System.Logger LOG = System.getLogger(MaintenanceRules.class.getName());

  @Inject PolicyBook policies;

  /** The rule that asks for a form on a day; a rule that does not say after what means both. */
  Optional<PolicyAnswer> form(String projectCode, FormGround after, LocalDate day) {
    return answers(DOCUMENT, projectCode, day).stream()
        .filter(answer -> isAfter(answer, after))
        .filter(answer -> !needs(answer).isEmpty())
        .findFirst();
  }

  /** Whether a form is asked for after anything at all. */
  boolean isAsked(String projectCode, LocalDate day) {
    return answers(DOCUMENT, projectCode, day).stream()
        .anyMatch(answer -> !needs(answer).isEmpty());
  }

  /** What the form of a rule must have. */
  static Set<FormNeed> needs(PolicyAnswer answer) {
    return FormNeed.of(answer.rule().texts("needs"));
  }

  /** The rule about key projects (S12-4.2.4a); empty if no pack has one. */
  Optional<PolicyAnswer> keyProject(String projectCode, LocalDate day) {
    return answers(KEY_PROJECT, projectCode, day).stream().findFirst();
  }

  /** What a rule asks of key projects. */
  static Set<KeyNeed> keyNeeds(PolicyAnswer answer) {
    List<String> named = answer.rule().texts("needs");
    return Arrays.stream(KeyNeed.values())
        .filter(need -> named.contains(need.name()))
        .collect(Collectors.toSet());
  }

  private static boolean isAfter(PolicyAnswer answer, FormGround ground) {
    List<String> after = answer.rule().texts("after");
    return after.isEmpty() || after.contains(ground.name());
  }

  private List<PolicyAnswer> answers(String about, String projectCode, LocalDate day) {
    try {
      return policies.all(
          PolicyQuestion.of(
              "requirements", about, PolicySubject.project(projectCode), PolicyFacts.none(), day));
    } catch (BusinessException e) {
      // Two packs claim the project: nothing is known to be asked for.
      LOG.log(System.Logger.Level.DEBUG, () -> projectCode + ": " + e.code().code());
      return List.of();
    }
  }
}
