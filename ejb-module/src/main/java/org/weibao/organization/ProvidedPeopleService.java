package org.weibao.organization;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Open;
import org.weibao.organization.entity.People;
import org.weibao.organization.entity.Person;
import org.weibao.organization.entity.PersonHistory;

/** The door for people whom an external provider has signed in. */
@Stateless
@Guarded
public class ProvidedPeopleService {

  @Inject People people;
  @Inject PersonHistory history;
  @Inject ProvidedRoles provided;

  /**
   * Finds the person and lets the roles of his that came from the provider follow his groups; roles
   * given by hand stay.
   *
   * @param displayName what the provider calls him; used if he is created
   * @param roles what his groups stand for
   * @param mayCreate whether somebody unknown is created; who has no role is not
   * @return his id; empty if he is unknown or deactivated
   */
  @Open("signing in asks before it is known who it is")
  public OptionalLong welcome(
      String login, String displayName, Set<ProvidedRole> roles, boolean mayCreate) {
    Optional<Person> person = people.findActive(login);
    if (person.isEmpty() && mayCreate && !roles.isEmpty()) {
      person = create(login, displayName);
    }
    if (person.isEmpty()) {
      return OptionalLong.empty();
    }
    long id = person.get().id();
    provided.follow(people.findForUpdate(id).orElseThrow(), roles);
    return OptionalLong.of(id);
  }

  private Optional<Person> create(String login, String displayName) {
    if (!PersonData.isLogin(login) || people.isLoginTaken(login)) {
      return Optional.empty();
    }
    String name = displayName.isBlank() ? login : displayName.strip();
    int length = Math.min(name.length(), PersonData.NAME_LENGTH);
    Person person = people.add(Person.withoutPassword(login, name.substring(0, length)));
    history.recordProvided(person.id(), PersonEventKind.CREATED);
    return Optional.of(person);
  }
}
