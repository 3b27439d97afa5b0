package org.weibao.request.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.weibao.approval.ApprovalRoleService;
import org.weibao.organization.Role;
import org.weibao.policy.PolicyAnswer;
import org.weibao.policy.PolicyBook;
import org.weibao.policy.PolicyFacts;
import org.weibao.policy.PolicyQuestion;
import org.weibao.policy.PolicySubject;

/** To whom a call has to be reported as soon as it is taken, by the packs of a project. */
@ApplicationScoped
public class CallNotices {

  private static final String CALL_TAKEN = "CALL_TAKEN";

  @Inject PolicyBook policies;
  @Inject ApprovalRoleService roles;

  /** Roles to tell; for a code that nobody answers for the department manager does. */
  Set<Role> told(PolicySubject subject, LocalDate day) {
    Set<Role> told = EnumSet.noneOf(Role.class);
    for (PolicyAnswer answer :
        policies.all(PolicyQuestion.of("notices", CALL_TAKEN, subject, PolicyFacts.none(), day))) {
      answer
          .rule()
          .texts("to")
          .forEach(code -> told.add(roles.answering(code).orElse(Role.DEPT_MANAGER)));
    }
    return told;
  }
}
