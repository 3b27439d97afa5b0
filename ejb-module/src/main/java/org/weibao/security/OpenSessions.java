package org.weibao.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sessions that were found good in the last few seconds, so that a request costs no query. One that
 * was ended elsewhere is noticed that soon, on every node.
 */
@ApplicationScoped
public class OpenSessions {

  private static final int SESSIONS_AT_MOST = 10_000;

  private final Map<Long, Instant> foundOpen = new ConcurrentHashMap<>();

  @Inject SessionService sessions;
  @Inject Clock clock;

  /** Whether a session may be used now. */
  public boolean isOpen(long sessionId) {
    Instant now = clock.instant();
    Instant found = foundOpen.get(sessionId);
    if (found != null && !found.plus(Standings.FRESH).isBefore(now)) {
      return true;
    }
    if (!sessions.use(sessionId)) {
      foundOpen.remove(sessionId);
      return false;
    }
    if (foundOpen.size() >= SESSIONS_AT_MOST) {
      foundOpen.values().removeIf(at -> at.plus(Standings.FRESH).isBefore(now));
    }
    foundOpen.put(sessionId, now);
    return true;
  }
}
