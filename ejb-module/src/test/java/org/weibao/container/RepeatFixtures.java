package org.weibao.container;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/** Requests that were closed a while ago. */
@Stateless
public class RepeatFixtures {

  @PersistenceContext EntityManager em;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  /** Another project in the city of one. */
  public long neighbour(long projectId) {
    long other = fixtures.site("TEAM_ACTIVE", true).projectId();
    em.createNativeQuery(
            "update project set city_id = (select p.city_id from project p where p.id = :project)"
                + " where id = :other")
        .setParameter("project", projectId)
        .setParameter("other", other)
        .executeUpdate();
    return other;
  }

  /** Closes a request without any work. */
  public int closeNow(String number) {
    return em.createNativeQuery(
            "update service_request set status = 'CLOSED', done_at = :at, closed_at = :at"
                + " where number = :number")
        .setParameter("at", clock.instant())
        .setParameter("number", number)
        .executeUpdate();
  }

  /** Closes a request as if it had come in and been closed so long ago. */
  public int close(String number, Duration ago) {
    return em.createNativeQuery(
            "update service_request set status = 'CLOSED', received_at = :at, registered_at = :at,"
                + " done_at = :at, closed_at = :at where number = :number")
        .setParameter("at", clock.instant().minus(ago))
        .setParameter("number", number)
        .executeUpdate();
  }
}
