package org.weibao.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Tokens that end before they expire: somebody was disabled, changed the password, signed out
 * everywhere; an account got a new secret or was revoked. Every node reads the few ends of the last
 * minutes again every two seconds, so that a call costs no query of its own.
 */
@ApplicationScoped
public class TokenEnds {

  private static final Duration FRESH = Duration.ofSeconds(2);

  private record Known(Map<String, Instant> bySubject, Instant readAt) {}

  private final AtomicReference<Known> known =
      new AtomicReference<>(new Known(Map.of(), Instant.EPOCH));

  @Inject TokenEndService ends;
  @Inject Clock clock;

  /** Whether a token was ended after it was issued. */
  public boolean isEnded(VerifiedToken token) {
    Instant end = current().get(token.caller().subject());
    return end != null && !token.issuedAt().isAfter(end);
  }

  private Map<String, Instant> current() {
    Known last = known.get();
    Instant now = clock.instant();
    if (now.isBefore(last.readAt().plus(FRESH))) {
      return last.bySubject();
    }
    // One thread reads; those that come meanwhile take what was read last.
    Known claimed = new Known(last.bySubject(), now);
    if (!last.readAt().equals(Instant.EPOCH) && !known.compareAndSet(last, claimed)) {
      return last.bySubject();
    }
    // The oldest token that is still good was issued this long ago; clocks of nodes may differ.
    Instant since = now.minus(TokenIssuer.LIFE).minus(Duration.ofMinutes(5));
    Known fresh = new Known(ends.since(since), now);
    known.set(fresh);
    return fresh.bySubject();
  }
}
