package org.weibao.returns;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.organization.OrganizationService;
import org.weibao.organization.Role;

/** Who may do what with a return. */
@ApplicationScoped
public class ReturnGuard {

  private static final Set<Role> SERVICE_STAFF = EnumSet.of(Role.SERVICE_TECHNICIAN);
  private static final Set<Role> PROJECT_TEAM =
      EnumSet.of(Role.SERVICE_TECHNICIAN, Role.PROJECT_TEAM_LEAD, Role.STORE_KEEPER);
  private static final Set<Role> TRACKERS =
      EnumSet.of(Role.SERVICE_TECHNICIAN, Role.PROJECT_TEAM_LEAD, Role.REGIONAL_ADMIN);

  @Inject OrganizationService organization;

  /** S01-5.2.1-a: the service staff fill in F2. */
  void ensureServiceStaff(CallContext context) {
    ensure(SERVICE_STAFF, context);
  }

  /** S01-5.2.1-d: the project team itself ships, and takes back. */
  void ensureProjectTeam(CallContext context) {
    ensure(PROJECT_TEAM, context);
  }

  /** S01-5.2.1-e: the regional administrator follows the return; so does who asked for it. */
  void ensureTracker(CallContext context) {
    ensure(TRACKERS, context);
  }

  /** S01-5.2.1-b, -c: the role of the step, and never who asked. */
  void ensureDecider(long requestedBy, Role role, CallContext context) {
    ensure(EnumSet.of(role), context);
    if (requestedBy == context.personId()) {
      throw new BusinessException(ReturnProblem.OWN_REQUEST, null);
    }
  }

  private void ensure(Set<Role> allowed, CallContext context) {
    Set<Role> held = organization.getPerson(context.personId()).roles();
    if (Collections.disjoint(held, allowed)) {
      throw new BusinessException(ReturnProblem.NOT_YOUR_PART, null);
    }
  }
}
