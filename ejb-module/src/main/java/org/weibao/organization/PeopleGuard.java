package org.weibao.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.organization.control.RoleRules;
import org.weibao.organization.entity.Assignments;
import org.weibao.organization.entity.People;
import org.weibao.organization.entity.Person;
import org.weibao.organization.entity.RoleAssignment;

/** Who may do what to people. */
@ApplicationScoped
public class PeopleGuard {

  private static final Set<Role> READERS = EnumSet.of(Role.ADMINISTRATOR, Role.REGIONAL_ADMIN);

  @Inject People people;
  @Inject Assignments assignments;
  @Inject Clock clock;

  void ensureReader(CallContext context) {
    if (Collections.disjoint(rolesOf(context.personId()), READERS)) {
      throw notAdministrator();
    }
  }

  void ensureAdministrator(CallContext context) {
    if (!isAdministrator(context)) {
      throw notAdministrator();
    }
  }

  void ensureOwnOrAdministrator(long personId, CallContext context) {
    if (context.personId() != personId) {
      ensureAdministrator(context);
    }
  }

  boolean isAdministrator(CallContext context) {
    return rolesOf(context.personId()).contains(Role.ADMINISTRATOR);
  }

  /**
   * Locks all administrators until the transaction ends, always in one order and before any other
   * person, so that two do not remove each other and do not wait for each other.
   */
  void lockAdministrators() {
    people.lockHolders(Role.ADMINISTRATOR);
  }

  /** Somebody else must be an administrator on a day on which this person is none any more. */
  void ensureAnotherAdministrator(Person person, LocalDate day) {
    boolean another =
        people.everHeld(Role.ADMINISTRATOR).stream()
            .filter(holder -> holder.isActive() && !holder.id().equals(person.id()))
            .anyMatch(holder -> isAdministratorOn(holder, day));
    if (!another) {
      throw new BusinessException(OrganizationProblem.LAST_ADMINISTRATOR, null);
    }
  }

  boolean isAdministratorOn(Person person, LocalDate day) {
    return assignments.allOf(person.id()).stream()
        .filter(a -> a.role() == Role.ADMINISTRATOR)
        .anyMatch(a -> a.isHeldOn(day));
  }

  boolean isPartner(long personId) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return assignments.allOf(personId).stream()
        .filter(a -> a.isHeldOnOrAfter(today))
        .map(RoleAssignment::role)
        .anyMatch(RoleRules::isPartners);
  }

  private Set<Role> rolesOf(long personId) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    return assignments.usable(personId, today).stream()
        .map(Assignment::role)
        .collect(Collectors.toSet());
  }

  private static BusinessException notAdministrator() {
    return new BusinessException(OrganizationProblem.NOT_ADMINISTRATOR, null);
  }
}
