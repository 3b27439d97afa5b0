package org.weibao.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import org.weibao.organization.Credentials;
import org.weibao.security.Authenticator;
import org.weibao.security.Groups;
import org.weibao.security.TooManyAttempts;

/** The product's people as an identity store; a group is the name of a role. */
@ApplicationScoped
public class PeopleStore implements IdentityStore {

  @Inject Authenticator authenticator;
  @Inject CurrentCaller caller;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof UsernamePasswordCredential given)) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    try {
      return authenticator
          .authenticate(given.getCaller(), given.getPasswordAsString(), caller.visitor())
          .map(PeopleStore::valid)
          .orElse(CredentialValidationResult.INVALID_RESULT);
    } catch (TooManyAttempts e) {
      return CredentialValidationResult.INVALID_RESULT;
    }
  }

  private static CredentialValidationResult valid(Credentials person) {
    return new CredentialValidationResult(new PersonPrincipal(person), Groups.of(person.roles()));
  }
}
