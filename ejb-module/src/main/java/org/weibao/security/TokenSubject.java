package org.weibao.security;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
  private static final Pattern PERSON = Pattern.compile("\\d{1,18}");

  /** Sets are copied. */
  public TokenSubject {
    groups = Set.copyOf(groups);
    scopes = Set.copyOf(scopes);
  }

  /** Somebody whose password was checked. */
  public static TokenSubject of(Credentials person) {
    return new TokenSubject(
        Long.toString(person.personId()),
        person.personId(),
        person.login(),
        person.displayName(),
        Groups.of(person.roles()),
        Set.of());
  }

  /** Subject of a service account's tokens. */
  public static String ofClient(String clientId) {
    return CLIENT + clientId;
  }

  /** Id of the person that the subject names, if it does. */
  public Optional<Long> personId() {
    return PERSON.matcher(subject).matches()
        ? Optional.of(Long.valueOf(subject))
        : Optional.empty();
  }

  /** Whether a program calls and no person. */
  public boolean isClient() {
    return subject.startsWith(CLIENT);
  }
}
