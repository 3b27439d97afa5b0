package org.weibao.security;

import java.util.Set;
import org.weibao.organization.Credentials;

/**
 * Whom a token is for.
 *
 * @param subject claim {@code sub}: a person's id, or {@code client:} and a client id
 * @param partyId id under which documents name the caller
 * @param login sign-in name or client id
 * @param displayName what the caller is called
 * @param groups as {@link Groups} names them
 * @param scopes what a service account may do; a person has none and may do what the groups may
 */
public record TokenSubject(
    String subject,
    long partyId,
    String login,
    String displayName,
    Set<String> groups,
    Set<String> scopes) {

  private static final String CLIENT = "client:";

  /** Sets are copied. */
  public TokenSubject {
    groups = Set.copyOf(groups);
    scopes = Set.copyOf(scopes);
  }

  /** Somebody whose password was checked. */
  public static TokenSubject of(Credentials person) {
    return new TokenSubject(
        ofPerson(person.personId()),
        person.personId(),
        person.login(),
        person.displayName(),
        Groups.of(person.roles()),
        Set.of());
  }

  /** Subject of a person's tokens. */
  public static String ofPerson(long personId) {
    return Long.toString(personId);
  }

  /** Subject of a service account's tokens. */
  public static String ofClient(String clientId) {
    return CLIENT + clientId;
  }

  /** Whether a program calls and no person. */
  public boolean isClient() {
    return subject.startsWith(CLIENT);
  }
}
