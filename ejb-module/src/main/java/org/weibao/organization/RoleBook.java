package org.weibao.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.organization.control.RoleRules;
import org.weibao.organization.entity.Assignments;
import org.weibao.organization.entity.Person;
import org.weibao.organization.entity.PersonHistory;
import org.weibao.organization.entity.PersonViews;
import org.weibao.organization.entity.RoleAssignment;

/** Gives and ends roles; the person is locked by who calls. */
@ApplicationScoped
public class RoleBook {

  @Inject Assignments assignments;
  @Inject PersonViews views;
  @Inject PersonHistory history;
  @Inject PeopleGuard guard;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "weibao.oidc.issuer")
  Optional<String> provider;

  long give(Person person, GiveRole command, CallContext context) {
    if (person.id() == context.personId()) {
      throw new BusinessException(OrganizationProblem.OWN_ROLE, "role");
    }
    LocalDate from = command.from().orElse(today());
    ensureScope(command);
    ensureDays(from, command.to().orElse(null));
    RoleAssignment given =
        RoleAssignment.given(
            person.id(),
            command.role(),
            command.scopeKind(),
            command.scopeId().orElse(null),
            from,
            command.to().orElse(null),
            context.personId(),
            clock.instant());
    for (RoleAssignment other : assignments.allOf(person.id())) {
      if (given.overlaps(other)) {
        throw new BusinessException(
            OrganizationProblem.ROLE_OVERLAPS, "role", given.role(), other.from());
      }
      if (other.isHeldOnOrAfter(from)
          && RoleRules.isPartners(other.role()) != RoleRules.isPartners(given.role())) {
        throw new BusinessException(OrganizationProblem.STAFF_AND_PARTNER, "role");
      }
    }
    assignments.add(given);
    history.record(PersonEventKind.ROLE_GIVEN, given, context.personId());
    return given.id();
  }

  boolean isAdministrators(long personId, long roleId) {
    return assignments
        .find(personId, roleId)
        .filter(assignment -> assignment.role() == Role.ADMINISTRATOR)
        .isPresent();
  }

  void end(Person person, long roleId, LocalDate lastDay, CallContext context) {
    RoleAssignment assignment =
        assignments
            .find(person.id(), roleId)
            .orElseThrow(
                () -> new BusinessException(OrganizationProblem.UNKNOWN_ROLE, null, roleId));
    LocalDate today = today();
    if (!assignment.isHeldOnOrAfter(today)) {
      throw new BusinessException(OrganizationProblem.ROLE_ENDED, null);
    }
    if (assignment.isProvided() && provider.isPresent()) {
      throw new BusinessException(OrganizationProblem.ROLE_PROVIDED, null);
    }
    if (lastDay.isBefore(today.minusDays(1))) {
      throw new BusinessException(OrganizationProblem.DAY_PAST, "to");
    }
    if (assignment.to().filter(lastDay::isAfter).isPresent()) {
      throw new BusinessException(OrganizationProblem.ENDS_EARLIER, "to", assignment.to().get());
    }
    if (assignment.role() == Role.ADMINISTRATOR && person.isActive()) {
      guard.ensureAnotherAdministrator(person, lastDay.plusDays(1));
    }
    if (lastDay.isBefore(assignment.from())) {
      assignments.remove(assignment);
    } else {
      assignment.endOn(lastDay);
    }
    history.record(PersonEventKind.ROLE_ENDED, assignment, context.personId());
  }

  private void ensureScope(GiveRole command) {
    ScopeKind kind = command.scopeKind();
    if (!RoleRules.fits(command.role(), kind)) {
      throw new BusinessException(
          OrganizationProblem.SCOPE_DOES_NOT_FIT, "scope", command.role(), kind);
    }
    boolean whole = kind == ScopeKind.DEPARTMENT;
    if (whole != command.scopeId().isEmpty()) {
      throw new BusinessException(OrganizationProblem.SCOPE_MISSING, "scope");
    }
    if (!whole && !views.isScope(kind, command.scopeId().get())) {
      throw new BusinessException(
          OrganizationProblem.UNKNOWN_SCOPE, "scope", command.scopeId().get());
    }
  }

  private void ensureDays(LocalDate from, LocalDate to) {
    if (from.isBefore(today())) {
      throw new BusinessException(OrganizationProblem.DAY_PAST, "from");
    }
    if (to != null && to.isBefore(from)) {
      throw new BusinessException(OrganizationProblem.ENDS_BEFORE_BEGIN, "to");
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
