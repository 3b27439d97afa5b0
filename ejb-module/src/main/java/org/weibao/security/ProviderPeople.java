package org.weibao.security;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.Set;
import org.weibao.organization.ProvidedPeopleService;
import org.weibao.organization.ProvidedRole;

/** Who comes from the provider, with the roles that his groups stand for. */
@ApplicationScoped
class ProviderPeople {

  @Inject ProviderSettings settings;
  @Inject ProvidedPeopleService organization;
  @Inject Standings standings;

  /**
   * Finds the person and lets roles follow groups.
   *
   * @return his id; empty if he is unknown or deactivated
   */
  OptionalLong welcome(String login, String displayName, Set<String> groups, boolean mayCreate) {
    Set<ProvidedRole> roles = settings.rolesOf(groups);
    OptionalLong person;
    try {
      person = organization.welcome(login, displayName, roles, mayCreate);
    } catch (EJBException e) {
      // Two tabs of one browser came back at once; what the other one wrote is there now.
      person = organization.welcome(login, displayName, roles, mayCreate);
    }
    person.ifPresent(standings::forget);
    return person;
  }
}
