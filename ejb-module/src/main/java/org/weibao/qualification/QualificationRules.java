package org.weibao.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.weibao.kernel.BusinessException;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicySubject;

/** What the packs of a project say of the qualification of its people. */
@ApplicationScoped
class QualificationRules {

  /** The team is to be qualified (S12-4.1.1). */
  private static final String TEAM = "MAINTENANCE_TEAM";

  /** Only qualified people are sent (S13-2.3a). */
  private static final String SENT = "SERVICE_ASSIGNMENT";

  private static final String NEED = "QUALIFICATION";

  private static final System.Logger LOG = System.getLogger(QualificationRules.class.getName());

  @Inject PolicyBook policies;

  /** Everything that is asked on a day, what binds first; nothing where two packs claim it. */
  List<QualificationAsked> of(String projectCode, LocalDate day) {
    return Stream.concat(asked(SENT, true, projectCode, day), asked(TEAM, false, projectCode, day))
        .toList();
  }

  private Stream<QualificationAsked> asked(
      String of, boolean binding, String projectCode, LocalDate day) {
    return answers(of, projectCode, day).stream()
        .filter(answer -> answer.rule().texts("needs").contains(NEED))
        .map(answer -> new QualificationAsked(binding, answer.rule().clause(), answer.policy()));
  }

  private List<PolicyAnswer> answers(String of, String projectCode, LocalDate day) {
    try {
      return policies.all(
          PolicyQuestion.of(
              "requirements", of, PolicySubject.project(projectCode), PolicyFacts.none(), day));
    } catch (BusinessException e) {
      LOG.log(System.Logger.Level.DEBUG, () -> projectCode + ": " + e.code().code());
      return List.of();
    }
  }
}
