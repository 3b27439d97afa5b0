package org.weibao.request;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Guarded;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyService;
import org.weibao.policy.PolicyVersionView;
import org.weibao.policy.ServiceCaseDecision;
import org.weibao.policy.ServiceCaseFacts;
import org.weibao.request.entity.PastDecisions;

/** Decides past requests again by another version of a policy; nothing is stored. */
@Stateless
@Guarded
public class PolicyTrialService {

  /** How far back, in days. */
  public static final int DAYS = 90;

  /** More are not decided again in one call; the answer says how many were. */
  private static final int MOST_REQUESTS = 100_000;

  private static final int MOST_DIFFERENCES = 200;

  @Inject PastDecisions decisions;
  @Inject PolicyService policies;
  @Inject PolicyBook book;
  @Inject Clock clock;

  /**
   * What a version would have changed for the requests of the last 90 days, each by the facts that
   * were known when it was decided.
   *
   * @throws BusinessException with a {@link org.weibao.policy.PolicyProblem} if there is no such
   *     version, or it has faults
   */
  @Allows("policy.compare")
  public PolicyComparison compare(String system, int number) {
    PolicyVersionView version = policies.version(system, number);
    PolicyBook.Trial trial = book.trial(version);
    Instant since = clock.instant().minus(DAYS, ChronoUnit.DAYS);
    List<PastDecisions.Past> past = decisions.since(since, MOST_REQUESTS);
    List<PolicyComparison.Difference> differences = new ArrayList<>();
    int changed = 0;
    for (PastDecisions.Past one : past) {
      Optional<PolicyComparison.Difference> difference = difference(one, trial);
      if (difference.isPresent()) {
        changed++;
        if (differences.size() < MOST_DIFFERENCES) {
          differences.add(difference.get());
        }
      }
    }
    return new PolicyComparison(since, past.size(), changed, differences);
  }

  private static Optional<PolicyComparison.Difference> difference(
      PastDecisions.Past past, PolicyBook.Trial trial) {
    try {
      PolicyComparison.Outcome after =
          outcome(trial.decideServiceCase(ServiceCaseFacts.of(past.inputs())));
      return after.equals(past.outcome())
          ? Optional.empty()
          : Optional.of(difference(past, Optional.of(after), Optional.empty()));
    } catch (BusinessException e) {
      return Optional.of(difference(past, Optional.empty(), Optional.of(e.code().code())));
    }
  }

  private static PolicyComparison.Difference difference(
      PastDecisions.Past past, Optional<PolicyComparison.Outcome> after, Optional<String> problem) {
    return new PolicyComparison.Difference(
        past.number(), past.receivedAt(), past.projectCode(), past.outcome(), after, problem);
  }

  private static PolicyComparison.Outcome outcome(ServiceCaseDecision decision) {
    return new PolicyComparison.Outcome(
        decision.serviceCase(), decision.payer(), decision.arrival(), decision.arrivalHours());
  }
}
