package org.weibao.security.web;

import jakarta.security.enterprise.CallerPrincipal;
import org.weibao.organization.Credentials;

/** A person whose password was checked. */
final class PersonPrincipal extends CallerPrincipal {

  private final long personId;
  private final String displayName;
  private final boolean mustChangePassword;

  PersonPrincipal(Credentials person) {
    super(person.login());
    this.personId = person.personId();
    this.displayName = person.displayName();
    this.mustChangePassword = person.mustChangePassword();
  }

  long personId() {
    return personId;
  }

  String displayName() {
    return displayName;
  }

  boolean mustChangePassword() {
    return mustChangePassword;
  }
}
