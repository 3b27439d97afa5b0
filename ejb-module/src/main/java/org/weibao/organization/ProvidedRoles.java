package org.weibao.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import org.weibao.organization.control.RoleRules;
import org.weibao.organization.entity.Assignments;
import org.weibao.organization.entity.People;
import org.weibao.organization.entity.Person;
import org.weibao.organization.entity.PersonHistory;
import org.weibao.organization.entity.PersonViews;
import org.weibao.organization.entity.RoleAssignment;

/** Lets roles follow groups at the sign-in provider; the person is locked by who calls. */
@ApplicationScoped
class ProvidedRoles {

  private static final Logger LOG = Logger.getLogger(ProvidedRoles.class.getName());

  private record Held(Role role, ScopeKind scopeKind, Optional<Long> scopeId) {

    static Held of(RoleAssignment assignment) {
      return new Held(assignment.role(), assignment.scopeKind(), assignment.scopeId());
    }
  }

  @Inject Assignments assignments;
  @Inject People people;
  @Inject PersonViews views;
  @Inject PersonHistory history;
  @Inject Clock clock;

  void follow(Person person, Set<ProvidedRole> roles) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
    Set<Held> wanted = resolve(roles);
    List<RoleAssignment> kept = new ArrayList<>();
    boolean changed = false;
    for (RoleAssignment held : assignments.allOf(person.id())) {
      if (held.isProvided() && held.isHeldOnOrAfter(today) && !wanted.contains(Held.of(held))) {
        end(held, today);
        changed = true;
      } else if (held.isHeldOnOrAfter(today)) {
        kept.add(held);
      }
    }
    for (Held role : wanted) {
      if (kept.stream().noneMatch(h -> h.isHeldOn(today) && Held.of(h).equals(role))
          && fits(role, kept, person)) {
        kept.add(give(person, role, today));
        changed = true;
      }
    }
    if (changed) {
      people.touch(person);
    }
  }

  private Set<Held> resolve(Set<ProvidedRole> roles) {
    Set<Held> found = new LinkedHashSet<>();
    boolean scoped = roles.stream().anyMatch(r -> r.scopeKind() != ScopeKind.DEPARTMENT);
    List<ScopeView> scopes = scoped ? views.scopes() : List.of();
    for (ProvidedRole role : roles) {
      if (role.scopeKind() == ScopeKind.DEPARTMENT) {
        found.add(new Held(role.role(), role.scopeKind(), Optional.empty()));
        continue;
      }
      Optional<ScopeView> scope =
          scopes.stream()
              .filter(s -> s.kind() == role.scopeKind() && s.code().equals(role.scopeCode()))
              .findFirst();
      if (scope.isEmpty()) {
        LOG.warning(() -> "The mapping of groups names what is not there: " + role);
      }
      scope.ifPresent(s -> found.add(new Held(role.role(), role.scopeKind(), Optional.of(s.id()))));
    }
    return found;
  }

  /** Nobody is of the department and a partner outside, whatever groups he is in. */
  private static boolean fits(Held role, List<RoleAssignment> kept, Person person) {
    boolean partners = RoleRules.isPartners(role.role());
    boolean fits = kept.stream().allMatch(h -> RoleRules.isPartners(h.role()) == partners);
    if (!fits) {
      LOG.warning(() -> person.login() + " is staff and partner by his groups: " + role);
    }
    return fits;
  }

  private RoleAssignment give(Person person, Held role, LocalDate today) {
    RoleAssignment given =
        assignments.add(
            RoleAssignment.provided(
                person.id(),
                role.role(),
                role.scopeKind(),
                role.scopeId().orElse(null),
                today,
                clock.instant()));
    history.recordProvided(PersonEventKind.ROLE_GIVEN, given);
    return given;
  }

  private void end(RoleAssignment held, LocalDate today) {
    LocalDate lastDay = today.minusDays(1);
    if (lastDay.isBefore(held.from())) {
      assignments.remove(held);
    } else {
      held.endOn(lastDay);
    }
    history.recordProvided(PersonEventKind.ROLE_ENDED, held);
  }
}
