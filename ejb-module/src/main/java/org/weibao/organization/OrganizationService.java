package org.weibao.organization;

import org.weibao.kernel.listing.Choice;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weibao.kernel.BusinessException;
import org.weibao.organization.entity.People;
import org.weibao.organization.entity.Person;
import org.weibao.organization.entity.RoleAssignment;

/** The door to people and roles. */
@Stateless
public class OrganizationService {

  @Inject People people;
  @Inject Clock clock;

  /** What signing in needs, for an active person of that name. */
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
                    person.mustChangePassword()));
  }

  /**
   * A person by id.
   *
   * @throws BusinessException {@link OrganizationProblem#UNKNOWN_PERSON}
   */
  public PersonView getPerson(long personId) {
    return view(get(personId));
  }

  /** Active people who carry out service work (S01-4-8), by name. */
  public List<PersonView> listTechnicians() {
    return people.holders(Role.SERVICE_TECHNICIAN, today()).stream().map(this::view).toList();
  }

  /** Active people who carry out service work, to choose from, by name. */
  public List<Choice> technicianChoices() {
    return people.holders(Role.SERVICE_TECHNICIAN, today()).stream()
        .map(person -> Choice.of(person.id(), person.displayName(), null))
        .toList();
  }

  /** Sets a new password hash and ends the duty to change it. */
  public void changePassword(long personId, String newHash) {
    get(personId).changePassword(newHash);
  }

  /** Remembers the language that a person chose, as a language tag. */
  public void setLocale(long personId, String languageTag) {
    get(personId).setLocale(languageTag);
  }

  /** Whether nobody is there yet. */
  public boolean isEmpty() {
    return people.isEmpty();
  }

  /**
   * Creates the first person, whose password must be changed at the first sign-in.
   *
   * @return the new id
   * @throws BusinessException {@link OrganizationProblem#NOT_EMPTY}
   */
  public long createAdministrator(String login, String displayName, String passwordHash) {
    if (!people.isEmpty()) {
      throw new BusinessException(OrganizationProblem.NOT_EMPTY, null);
    }
    Person person = people.add(new Person(login, displayName, passwordHash, true));
    people.add(RoleAssignment.departmentWide(person.id(), Role.ADMINISTRATOR, today()));
    return person.id();
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
    return people.rolesOf(personId, today());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
