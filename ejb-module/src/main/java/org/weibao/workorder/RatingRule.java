package org.weibao.workorder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicySubject;
import org.weibao.project.ProjectService;

/** Whether a project's pack wants the customer's rating with the signature (S10-2.9). */
@ApplicationScoped
public class RatingRule {

  private static final String RATING = "CUSTOMER_RATING";

  @Inject PolicyBook policies;
  @Inject ProjectService projects;
  @Inject Clock clock;

  /** Whether a signature without a rating is not enough. */
  boolean isAsked(long projectId) {
    return policies
        .all(
            PolicyQuestion.of(
                "requirements",
                "SERVICE_RECORD",
                PolicySubject.project(projects.getProject(projectId).code()),
                PolicyFacts.none(),
                LocalDate.ofInstant(clock.instant(), clock.getZone())))
        .stream()
        .anyMatch(answer -> answer.rule().texts("needs").contains(RATING));
  }
}
