package org.weibao.security.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.Row;
import org.weibao.security.SessionEnd;
import org.weibao.security.SessionView;
import org.weibao.security.Visitor;
import org.weibao.security.control.Browsers;

/** Stored sessions. */
@ApplicationScoped
public class Sessions {

  /** What each request asks of its session. */
  public record Open(long personId, Instant startedAt, Instant lastSeenAt) {}

  @PersistenceContext EntityManager em;

  /** Stores a new session. */
  public long add(long personId, Visitor visitor, Instant now) {
    long id =
        ((Number) em.createNativeQuery("select nextval('weibao_id')", Long.class).getSingleResult())
            .longValue();
    em.createNativeQuery(
            "insert into person_session (id, person_id, started_at, last_seen_at, origin, agent)"
                + " values (:id, :person, :now, :now, :origin, :agent)")
        .setParameter("id", id)
        .setParameter("person", personId)
        .setParameter("now", now)
        .setParameter("origin", visitor.origin())
        .setParameter("agent", visitor.agent())
        .executeUpdate();
    return id;
  }

  /** A session that has not been ended. */
  public Optional<Open> findOpen(long id) {
    return Row.find(
            em,
            "select person_id, started_at, last_seen_at from person_session"
                + " where id = :id and ended_at is null",
            Map.of("id", id))
        .map(
            row ->
                new Open(
                    row.number("person_id"),
                    row.instant("started_at"),
                    row.instant("last_seen_at")));
  }

  /** Remembers that a session was used. */
  public void seen(long id, Instant now) {
    em.createNativeQuery(
            "update person_session set last_seen_at = :now where id = :id and ended_at is null")
        .setParameter("now", now)
        .setParameter("id", id)
        .executeUpdate();
  }

  /** Open sessions of a person, the one used last first. */
  public List<SessionView> ofPerson(long personId, Instant startedAfter, Instant seenAfter) {
    return Row.list(
            em,
            "select id, started_at, last_seen_at, origin, agent from person_session"
                + " where person_id = :person and ended_at is null"
                + " and started_at > :started and last_seen_at > :seen"
                + " order by last_seen_at desc, id desc",
            Map.of("person", personId, "started", startedAfter, "seen", seenAfter))
        .stream()
        .map(
            row ->
                new SessionView(
                    row.number("id"),
                    row.instant("started_at"),
                    row.instant("last_seen_at"),
                    row.text("origin"),
                    Browsers.name(row.text("agent"))))
        .toList();
  }

  /** Ends one session of a person; false if it is none of his open ones. */
  public boolean end(long personId, long id, SessionEnd why, Instant now) {
    return em.createNativeQuery(
                "update person_session set ended_at = :now, ended_why = :why"
                    + " where id = :id and person_id = :person and ended_at is null")
            .setParameter("now", now)
            .setParameter("why", why.name())
            .setParameter("id", id)
            .setParameter("person", personId)
            .executeUpdate()
        > 0;
  }

  /** Ends all sessions of a person but one; 0 keeps none. */
  public void endAll(long personId, long keep, SessionEnd why, Instant now) {
    em.createNativeQuery(
            "update person_session set ended_at = :now, ended_why = :why"
                + " where person_id = :person and id <> :keep and ended_at is null")
        .setParameter("now", now)
        .setParameter("why", why.name())
        .setParameter("person", personId)
        .setParameter("keep", keep)
        .executeUpdate();
  }

  /** Forgets what is too old to be of interest. */
  public void forgetBefore(long personId, Instant before) {
    em.createNativeQuery(
            "delete from person_session where person_id = :person and last_seen_at < :before")
        .setParameter("person", personId)
        .setParameter("before", before)
        .executeUpdate();
  }
}
