package org.weibao.warranty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.weibao.authority.AuthorityAnswer;
import org.weibao.authority.AuthorityTable;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Money;
import org.weibao.policy.Fact;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicySubject;
import org.weibao.policy.RuleTerms;

/** Who may give so much away: by the amounts of the project's rules, where they name amounts. */
@ApplicationScoped
class GoodwillRules {

  private static final String SECTION = "thresholds";
  private static final String OF = "FREE_VALUE_ADDED_SERVICE";

  @Inject PolicyBook policies;
  @Inject Clock clock;

  /**
   * What the rules of a chain ask.
   *
   * @throws BusinessException {@link WarrantyProblem#LIMIT_OPEN} if nobody has said who decides at
   *     exactly this amount
   */
  PolicyFacts facts(String projectCode, BigDecimal amount) {
    PolicyQuestion question =
        PolicyQuestion.of(
            SECTION,
            OF,
            PolicySubject.project(projectCode),
            PolicyFacts.none(),
            LocalDate.ofInstant(clock.instant(), clock.getZone()));
    Optional<PolicyAnswer> answer = policies.all(question).stream().findFirst();
    return answer
        .map(found -> PolicyFacts.none().with(Fact.AUTHORITY, authority(found, amount)))
        .orElse(PolicyFacts.none());
  }

  private static String authority(PolicyAnswer found, BigDecimal amount) {
    AuthorityTable table = RuleTerms.authority(found.rule());
    AuthorityAnswer answer =
        table.ask(Money.of(amount.toPlainString(), table.currency().getCurrencyCode()));
    return answer
        .role()
        .orElseThrow(
            () ->
                new BusinessException(
                    WarrantyProblem.LIMIT_OPEN,
                    "amount",
                    amount.toPlainString(),
                    String.join(" / ", answer.candidates()),
                    table.clause()));
  }
}
