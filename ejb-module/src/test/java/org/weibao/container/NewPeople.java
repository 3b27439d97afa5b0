package org.weibao.container;

import java.util.Optional;
import java.util.UUID;
import org.weibao.organization.GiveRole;
import org.weibao.organization.NewPerson;
import org.weibao.organization.PersonData;
import org.weibao.organization.Role;
import org.weibao.organization.ScopeKind;

/** What an administrator types in to create somebody. */
final class NewPeople {

  private NewPeople() {}

  /** Somebody whom nobody knows yet, with a role in the whole department. */
  static NewPerson with(Role role) {
    String login = "p" + UUID.randomUUID().toString().substring(0, 8);
    return new NewPerson(login, data("新人"), role(role));
  }

  static PersonData data(String name) {
    return new PersonData(name, Optional.empty(), Optional.empty(), Optional.empty(), "zh-CN");
  }

  /** A role in the whole department from today on. */
  static GiveRole role(Role role) {
    return new GiveRole(
        role, ScopeKind.DEPARTMENT, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
