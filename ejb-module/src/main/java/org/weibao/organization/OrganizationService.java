package org.weibao.organization;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Open;
import org.weibao.kernel.ProductOnly;
import org.weibao.kernel.Within;
import org.weibao.kernel.listing.Choice;
import org.weibao.organization.entity.Assignments;
import org.weibao.organization.entity.People;
import org.weibao.organization.entity.Person;
import org.weibao.organization.entity.PersonHistory;
import org.weibao.organization.entity.RoleAssignment;

/** The door to people and roles. */
@Stateless
@Guarded
public class OrganizationService {

  @Inject People people;
  @Inject Assignments assignments;
  @Inject PersonHistory history;
  @Inject Clock clock;

  /** What signing in needs, for an active person of that name. */
  @Open("signing in asks before it is known who it is")
  public Optional<Credentials> findCredentials(String login) {
    return people
        .findActive(login)
        .map(
            person ->
                new Credentials(
                    person.id(),
                    person.login(),
                    person.displayName(),
                    person.passwordHash(),
                    rolesOf(person.id()),
                    person.mustChangePassword(),
                    person.passwordExpiresAt()));
  }

  /**
   * Roles that a person may use on a day with what each is limited to: those given to him, and
   * those of people whom he stands in for, which say so.
   */
  @Open("the guard itself asks")
  public List<Assignment> assignmentsOf(long personId, LocalDate day) {
    return assignments.usable(personId, day);
  }

  /** Where a person stands now; empty if there is no such person. */
  @Open("each request asks before it is known who it is")
  public Optional<Standing> findStanding(long personId) {
    return people
        .find(personId)
        .map(
            person ->
                new Standing(
                    person.id(),
                    person.login(),
                    person.displayName(),
                    person.isActive(),
                    person.mustChangePassword(),
                    person.notBefore(),
                    rolesOf(person.id())));
  }

  /**
   * A person by id.
   *
   * @throws BusinessException {@link OrganizationProblem#UNKNOWN_PERSON}
   */
  @Allows("account.use")
  public PersonView getPerson(long personId) {
    return view(get(personId));
  }

  /** Active people who carry out service work (S01-4-8), by name. */
  @Allows("request.read")
  public List<PersonView> listTechnicians() {
    return people.holders(Role.SERVICE_TECHNICIAN, today()).stream().map(this::view).toList();
  }

  /** Active people who carry out service work, to choose from, by name. */
  @Allows({"request.read", "repair.read"})
  public List<Choice> technicianChoices() {
    return people.holders(Role.SERVICE_TECHNICIAN, today()).stream()
        .map(person -> Choice.of(person.id(), person.displayName(), null))
        .toList();
  }

  /** Ids of active people who may use one of the roles today, wherever. */
  @Within
  public List<Long> holders(Set<Role> roles) {
    return people.holders(roles, today());
  }

  /** Ids of active people who may use one of the roles today in a scope that covers a project. */
  @Within
  public List<Long> holdersInProject(Set<Role> roles, long projectId) {
    return people.holdersInProject(roles, projectId, today());
  }

  /**
   * E-mail addresses of active people who may use one of the roles today in a scope that covers a
   * project; people without one are left out.
   */
  @Within
  public List<String> emailsInProject(Set<Role> roles, long projectId) {
    return people.emails(people.holdersInProject(roles, projectId, today()));
  }

  /**
   * Ids of active people who may use one of the roles today in a scope that covers a place.
   *
   * @param placeId empty for the whole department, which only a role without limit covers
   */
  @Within
  public List<Long> holdersIn(Set<Role> roles, ScopeKind place, Optional<Long> placeId) {
    return people.holdersIn(roles, place, placeId, today());
  }

  /**
   * Lets somebody who is sent to a project work there from today on, by a role of his own in it;
   * nothing happens if he holds the role there already.
   *
   * @param until last day
   * @param by who sends him
   * @return whether the role was given
   */
  @Within
  public boolean post(long personId, Role role, long projectId, LocalDate until, long by) {
    if (people.holdersInProject(Set.of(role), projectId, today()).contains(personId)
        && people.holdersInProject(Set.of(role), projectId, until).contains(personId)) {
      return false;
    }
    RoleAssignment post =
        assignments.add(
            RoleAssignment.given(
                personId, role, ScopeKind.PROJECT, projectId, today(), until, by, clock.instant()));
    history.record(PersonEventKind.ROLE_GIVEN, post, by);
    return true;
  }

  /** Sets a new password hash, ends the duty to change it and the tokens of before. */
  @Within
  public void changePassword(long personId, String newHash) {
    Person person = get(personId);
    person.changePassword(newHash);
    person.signOutEverywhere(clock.instant());
    history.record(personId, PersonEventKind.PASSWORD_CHANGED, personId);
  }

  /** Keeps the same password under newer parameters, if nobody has changed it meanwhile. */
  @Open("signing in asks before it is known who it is")
  public void rehashPassword(long personId, String oldHash, String newHash) {
    Person person = get(personId);
    if (person.passwordHash().equals(oldHash)) {
      person.rehash(newHash);
    }
  }

  /** Remembers the language that a person chose, as a language tag. */
  @Allows("account.use")
  public void setLocale(long personId, String languageTag) {
    get(personId).setLocale(languageTag);
  }

  /** The zone in which a person reads times; empty for the department's. */
  @Allows("account.use")
  public Optional<ZoneId> timeZone(long personId) {
    return get(personId).timeZone().map(ZoneId::of);
  }

  /** Remembers the zone in which a person reads times; empty goes back to the department's. */
  @Allows("account.use")
  public void setTimeZone(long personId, Optional<ZoneId> zone) {
    get(personId).setTimeZone(zone.map(ZoneId::getId).orElse(null));
  }

  /** Whether nobody is there yet. */
  @Open("the health check asks; it tells of nobody")
  public boolean isEmpty() {
    return people.isEmpty();
  }

  /**
   * Creates the first person, whose password must be changed at the first sign-in.
   *
   * @return the new id
   * @throws BusinessException {@link OrganizationProblem#NOT_EMPTY}
   */
  @ProductOnly
  public long createAdministrator(String login, String displayName, String passwordHash) {
    if (!people.isEmpty()) {
      throw new BusinessException(OrganizationProblem.NOT_EMPTY, null);
    }
    Person person = people.add(new Person(login, displayName, passwordHash, true));
    assignments.add(RoleAssignment.departmentWide(person.id(), Role.ADMINISTRATOR, today()));
    return person.id();
  }

  /**
   * Gives a program a name for documents.
   *
   * @return the new id
   * @throws BusinessException {@link OrganizationProblem#LOGIN_TAKEN}, on field {@code clientId}
   */
  @Within
  public long addServiceAccount(String clientId, String displayName) {
    if (people.isLoginTaken(clientId)) {
      throw new BusinessException(OrganizationProblem.LOGIN_TAKEN, "clientId", clientId);
    }
    return people.add(Person.ofServiceAccount(clientId, displayName)).id();
  }

  /** Changes what a program is called. */
  @Within
  public void renameServiceAccount(long personId, String displayName) {
    get(personId).rename(displayName);
  }

  private Person get(long personId) {
    return people
        .find(personId)
        .orElseThrow(() -> new BusinessException(OrganizationProblem.UNKNOWN_PERSON, null));
  }

  private PersonView view(Person person) {
    return new PersonView(
        person.id(),
        person.login(),
        person.displayName(),
        person.phone(),
        person.locale(),
        rolesOf(person.id()));
  }

  private Set<Role> rolesOf(long personId) {
    return assignments.usable(personId, today()).stream()
        .map(Assignment::role)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
