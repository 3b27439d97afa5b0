package org.weibao.security;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Open;
import org.weibao.kernel.Within;
import org.weibao.security.entity.Sessions;

/** Sessions of pages: begun at sign-in, used, and ended by their limits. */
@Stateless
@Guarded
public class SessionService {

  private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);
  private static final Duration KEPT = Duration.ofDays(90);

  @Inject Sessions sessions;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "weibao.session.idle-minutes", defaultValue = "60")
  int idleMinutes;

  @Inject
  @ConfigProperty(name = "weibao.session.longest-hours", defaultValue = "12")
  int longestHours;

  /**
   * Begins a session of somebody whose password was checked.
   *
   * @return its id
   */
  @Open("pages ask before it is known who it is")
  public long begin(long personId, Visitor visitor) {
    Instant now = clock.instant();
    sessions.forgetBefore(personId, now.minus(KEPT));
    return sessions.add(personId, visitor, now);
  }

  /**
   * Whether a session is still good; noted as used, at most once a minute.
   *
   * @return false if it was ended, lay idle too long or is too old
   */
  @Open("pages ask before it is known who it is")
  public boolean use(long sessionId) {
    Instant now = clock.instant();
    Sessions.Open open = sessions.findOpen(sessionId).orElse(null);
    if (open == null
        || open.startedAt().isBefore(oldest(now))
        || open.lastSeenAt().isBefore(idleSince(now))) {
      return false;
    }
    if (open.lastSeenAt().plus(BETWEEN_NOTES).isBefore(now)) {
      sessions.seen(sessionId, now);
    }
    return true;
  }

  /** Ends a session that its person leaves. */
  @Open("pages ask before it is known who it is")
  public void leave(long personId, long sessionId) {
    sessions.end(personId, sessionId, SessionEnd.LEFT, clock.instant());
  }

  /** How long a session may lie idle. */
  @Open("pages ask before it is known who it is")
  public Duration idleLimit() {
    return Duration.ofMinutes(idleMinutes);
  }

  /** A session that began before then is over. */
  @Within
  public Instant oldest(Instant now) {
    return now.minus(Duration.ofHours(longestHours));
  }

  /** A session that was used last before then is over. */
  @Within
  public Instant idleSince(Instant now) {
    return now.minus(idleLimit()).minus(BETWEEN_NOTES);
  }
}
