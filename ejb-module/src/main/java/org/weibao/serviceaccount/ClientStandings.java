package org.weibao.serviceaccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.weibao.security.Standings;

/**
 * Whether programs' tokens still count, read again every few seconds as people's standings are: a
 * new secret or a revocation takes effect that soon, on every node, and a call costs no query.
 */
@ApplicationScoped
public class ClientStandings {

  private record Read(Optional<Instant> notBefore, Instant at) {}

  /** No more entries than there are accounts: only good tokens lead here. */
  private final Map<String, Read> byClient = new ConcurrentHashMap<>();

  @Inject ServiceAccountService accounts;
  @Inject Clock clock;

  /** Whether a token of an account counts that was issued at an instant. */
  public boolean isGood(String clientId, Instant issuedAt) {
    Instant now = clock.instant();
    Read known = byClient.get(clientId);
    if (known == null || known.at().plus(Standings.FRESH).isBefore(now)) {
      known = new Read(accounts.findNotBefore(clientId), now);
      byClient.put(clientId, known);
    }
    return known.notBefore().filter(start -> !issuedAt.isBefore(start)).isPresent();
  }
}
