package org.weibao.organization;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CallContext;
import org.weibao.kernel.Guarded;
import org.weibao.organization.control.Absence;
import org.weibao.organization.control.StandIns;
import org.weibao.organization.entity.Assignments;
import org.weibao.organization.entity.People;
import org.weibao.organization.entity.Person;
import org.weibao.organization.entity.PersonHistory;
import org.weibao.organization.entity.RoleAssignment;
import org.weibao.organization.entity.StandIn;

/** The door to stand-ins: a person names his own, an administrator anybody's. */
@Stateless
@Guarded
public class StandInService {

  private static final int LONGEST_DAYS = 366;

  @Inject Assignments assignments;
  @Inject People people;
  @Inject PersonHistory history;
  @Inject PeopleGuard guard;
  @Inject Clock clock;

  /**
   * Names somebody who acts for an absent person on some days.
   *
   * @return id of the entry
   * @throws BusinessException {@link OrganizationProblem}, on the field of {@link SetStandIn}
   */
  @Allows("people.stand-in")
  public long set(SetStandIn command, CallContext context) {
    guard.ensureOwnOrAdministrator(command.absentId(), context);
    // Locked, so that of two entries at once the second sees the first.
    Person absent = active("absentId", command.absentId());
    Person deputy = active("deputyId", command.deputyId());
    ensurePair(absent, deputy, context);
    ensureDays(command.from(), command.to());
    if (command.reason().filter(r -> r.length() > StandIn.REASON_LENGTH).isPresent()) {
      throw new BusinessException(
          OrganizationProblem.TEXT_TOO_LONG, "reason", StandIn.REASON_LENGTH);
    }
    ensureRoles(command);
    ensureFree(command);
    StandIn standIn =
        assignments.add(
            new StandIn(
                new Absence(
                    absent.id(), deputy.id(), command.from(), command.to(), command.roles()),
                command.reason().map(String::strip).filter(r -> !r.isEmpty()).orElse(null),
                context.personId(),
                clock.instant()));
    history.record(PersonEventKind.STAND_IN_SET, standIn, context.personId());
    return standIn.id();
  }

  /**
   * Ends the days of a stand-in now.
   *
   * @throws BusinessException {@link OrganizationProblem#UNKNOWN_STAND_IN}
   */
  @Allows("people.stand-in")
  public void end(long absentId, long standInId, CallContext context) {
    guard.ensureOwnOrAdministrator(absentId, context);
    StandIn standIn =
        assignments
            .findStandIn(standInId)
            .filter(s -> s.absentId() == absentId && s.matters(today()))
            .orElseThrow(
                () -> new BusinessException(OrganizationProblem.UNKNOWN_STAND_IN, null, standInId));
    standIn.end(clock.instant());
    history.record(PersonEventKind.STAND_IN_ENDED, standIn, context.personId());
  }

  /** Who can stand in for a person: active staff but himself, by name. */
  @Allows("people.stand-in")
  public List<PersonView> candidates(long absentId) {
    return people.activeStaff(today()).stream()
        .filter(person -> person.id() != absentId)
        .map(
            person ->
                new PersonView(
                    person.id(),
                    person.login(),
                    person.displayName(),
                    person.phone(),
                    person.locale(),
                    Set.of()))
        .toList();
  }

  /** Roles that a person could pass on today or later. */
  @Allows("people.stand-in")
  public Set<Role> rolesToPassOn(long personId) {
    return assignments.allOf(personId).stream()
        .filter(a -> a.isHeldOnOrAfter(today()))
        .map(RoleAssignment::role)
        .filter(StandIns::mayBePassedOn)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Person active(String field, long personId) {
    return people
        .findForUpdate(personId)
        .filter(Person::isActive)
        .orElseThrow(
            () -> new BusinessException(OrganizationProblem.UNKNOWN_PERSON, field, personId));
  }

  private void ensurePair(Person absent, Person deputy, CallContext context) {
    if (absent.id().equals(deputy.id())) {
      throw new BusinessException(OrganizationProblem.STAND_IN_SELF, "deputyId");
    }
    if (deputy.id() == context.personId()) {
      throw new BusinessException(OrganizationProblem.OWN_ROLE, "deputyId");
    }
    if (guard.isPartner(absent.id()) || guard.isPartner(deputy.id())) {
      throw new BusinessException(OrganizationProblem.STAND_IN_STAFF_ONLY, "deputyId");
    }
  }

  private void ensureDays(LocalDate from, LocalDate to) {
    if (from.isBefore(today())) {
      throw new BusinessException(OrganizationProblem.DAY_PAST, "from");
    }
    if (to.isBefore(from)) {
      throw new BusinessException(OrganizationProblem.ENDS_BEFORE_BEGIN, "to");
    }
    if (to.isAfter(from.plusDays(LONGEST_DAYS))) {
      throw new BusinessException(OrganizationProblem.STAND_IN_TOO_LONG, "to", LONGEST_DAYS);
    }
  }

  private void ensureRoles(SetStandIn command) {
    Set<Role> passable = rolesToPassOn(command.absentId());
    if (passable.isEmpty() || !passable.containsAll(command.roles())) {
      throw new BusinessException(OrganizationProblem.STAND_IN_ROLES, "roles");
    }
  }

  private void ensureFree(SetStandIn command) {
    for (StandIn other : assignments.standInsOf(command.absentId(), command.from())) {
      Absence days = other.absence();
      boolean sameDays = !days.from().isAfter(command.to()) && !days.to().isBefore(command.from());
      boolean sameRoles =
          days.roles().isEmpty()
              || command.roles().isEmpty()
              || !Collections.disjoint(days.roles(), command.roles());
      if (sameDays && sameRoles) {
        throw new BusinessException(
            OrganizationProblem.STAND_IN_OVERLAPS, "from", days.from(), days.to());
      }
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
