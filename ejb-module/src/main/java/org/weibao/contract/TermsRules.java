package org.weibao.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.weibao.kernel.BusinessException;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicySubject;

/** What the packs of a project want to be known of its contract (S10-2.1, S12-4.1.3). */
@ApplicationScoped
class TermsRules {

  /** What packs name it. */
  private static final String TERMS = "CONTRACT_SERVICE_TERMS";

  private static final System.Logger LOG = System.getLogger(TermsRules.class.getName());

  @Inject PolicyBook policies;
  @Inject Clock clock;

  /**
   * What is asked for today.
   *
   * @param parts the clause that asks, by part, in the order of the parts
   * @param clauses all that ask, those that name no part as well
   */
  record Asked(Map<TermsPart, String> parts, List<String> clauses) {}

  /** What is asked of a project; nothing where two packs claim it. */
  Asked of(String projectCode) {
    List<PolicyAnswer> answers = answers(projectCode);
    Map<TermsPart, String> parts = new LinkedHashMap<>();
    for (TermsPart part : TermsPart.values()) {
      answers.stream()
          .filter(answer -> answer.rule().texts("needs").contains(part.code()))
          .findFirst()
          .ifPresent(answer -> parts.put(part, answer.rule().clause()));
    }
    return new Asked(
        parts, answers.stream().map(answer -> answer.rule().clause()).distinct().toList());
  }

  private List<PolicyAnswer> answers(String projectCode) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    try {
      return policies.all(
          PolicyQuestion.of(
              "requirements",
              TERMS,
              PolicySubject.project(projectCode),
              PolicyFacts.none(),
              today));
    } catch (BusinessException e) {
      LOG.log(System.Logger.Level.DEBUG, () -> projectCode + ": " + e.code().code());
      return List.of();
    }
  }
}
