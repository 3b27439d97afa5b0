package org.weibao.security.web;

import jakarta.security.enterprise.CallerPrincipal;
import org.weibao.organization.Credentials;

/** A person whose password was checked. */
final class PersonPrincipal extends CallerPrincipal {

  private final long personId;

  PersonPrincipal(Credentials person) {
    super(person.login());
    this.personId = person.personId();
  }

  long personId() {
    return personId;
  }
}
