package org.weibao.security;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.weibao.security.entity.SecurityTables;

/** Ends tokens before they expire. */
@Stateless
public class TokenEndService {

  @Inject SecurityTables tables;
  @Inject Clock clock;

  /** All tokens of a person that exist now; within two seconds on every node. */
  public void endTokensOfPerson(long personId) {
    end(TokenSubject.ofPerson(personId));
  }

  /** All tokens of a service account that exist now; within two seconds on every node. */
  public void endTokensOfClient(String clientId) {
    end(TokenSubject.ofClient(clientId));
  }

  /** Ends by subject that came after an instant. */
  public Map<String, Instant> since(Instant since) {
    return tables.tokenEndsSince(since);
  }

  private void end(String subject) {
    tables.endTokens(subject, clock.instant());
  }
}
