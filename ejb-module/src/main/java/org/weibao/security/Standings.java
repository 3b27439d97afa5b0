package org.weibao.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.weibao.organization.OrganizationService;
import org.weibao.organization.Standing;

/**
 * Where people stand, read again every few seconds: a role given or taken, a deactivation and "sign
 * out everywhere" take effect that soon, on every node, and a request costs no query.
 */
@ApplicationScoped
public class Standings {

  /** How long a change may go unnoticed. */
  public static final Duration FRESH = Duration.ofSeconds(3);

  private static final int PEOPLE_AT_MOST = 10_000;

  private record Read(Optional<Standing> standing, Instant at) {}

  private final Map<Long, Read> byPerson = new ConcurrentHashMap<>();

  @Inject OrganizationService organization;
  @Inject Clock clock;

  /**
   * The standing of a person for whom something was made (a session or a token) that tells its
   * making in whole seconds or finer.
   *
   * @return empty if the person is unknown or deactivated, or if it was made too long ago
   */
  public Optional<Standing> find(long personId, Instant madeAt) {
    return find(personId).filter(standing -> !madeAt.isBefore(standing.notBefore()));
  }

  /** The standing of a person; empty if he is unknown or deactivated. */
  public Optional<Standing> find(long personId) {
    Instant now = clock.instant();
    Read known = byPerson.get(personId);
    if (known == null || known.at().plus(FRESH).isBefore(now)) {
      known = new Read(organization.findStanding(personId).filter(Standing::active), now);
      if (byPerson.size() >= PEOPLE_AT_MOST) {
        byPerson.values().removeIf(read -> read.at().plus(FRESH).isBefore(now));
      }
      byPerson.put(personId, known);
    }
    return known.standing();
  }

  /** Has a person's standing read again by the next request on this node. */
  public void forget(long personId) {
    byPerson.remove(personId);
  }
}
