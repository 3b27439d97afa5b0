package org.weibao.security.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.Row;
import org.weibao.security.Lock;
import org.weibao.security.SignInOutcome;
import org.weibao.security.SignInView;
import org.weibao.security.Visitor;
import org.weibao.security.control.Browsers;

/** Stored failures in a row and attempts, by the hash of a name. */
@ApplicationScoped
public class Attempts {

  @PersistenceContext EntityManager em;

  /** Failures with a name, if any. */
  public Optional<Lock> find(String nameHash) {
    return Row.find(
            em,
            "select failures, last_at, open_at from sign_in_failure where name_hash = :name",
            Map.of("name", nameHash))
        .map(Attempts::lock);
  }

  /** Failures with a person's name, if any. */
  public Optional<Lock> find(long personId) {
    return Row.find(
            em,
            "select failures, last_at, open_at from sign_in_failure where person_id = :person",
            Map.of("person", personId))
        .map(Attempts::lock);
  }

  /** Failures with a name, locked until the transaction ends; begun with none if there are none. */
  public Lock lock(String nameHash, Instant now) {
    boolean first =
        em.createNativeQuery(
                    "insert into sign_in_failure (name_hash, failures, last_at, open_at)"
                        + " values (:name, 0, :now, :now) on conflict (name_hash) do nothing")
                .setParameter("name", nameHash)
                .setParameter("now", now)
                .executeUpdate()
            > 0;
    if (first) {
      return new Lock(0, now, now);
    }
    return Row.find(
            em,
            "select failures, last_at, open_at from sign_in_failure"
                + " where name_hash = :name for update",
            Map.of("name", nameHash))
        .map(Attempts::lock)
        .orElse(new Lock(0, now, now));
  }

  /** Writes the failures with a name. */
  public void write(String nameHash, Lock lock) {
    em.createNativeQuery(
            "update sign_in_failure set failures = :failures, last_at = :last, open_at = :open"
                + " where name_hash = :name")
        .setParameter("failures", lock.failures())
        .setParameter("last", lock.lastAt())
        .setParameter("open", lock.openAt())
        .setParameter("name", nameHash)
        .executeUpdate();
  }

  /** Says whose name it is; nobody's stays nobody's. */
  public void belongsTo(String nameHash, Optional<Long> person) {
    em.createNativeQuery(
            "update sign_in_failure set person_id = cast(nullif(:person, '') as bigint)"
                + " where name_hash = :name and person_id is null")
        .setParameter("person", person.map(String::valueOf).orElse(""))
        .setParameter("name", nameHash)
        .executeUpdate();
  }

  /** Forgets the failures with a name, and those of others that are too old to count. */
  public void forget(String nameHash, Instant before) {
    em.createNativeQuery("delete from sign_in_failure where name_hash = :name or last_at < :before")
        .setParameter("name", nameHash)
        .setParameter("before", before)
        .executeUpdate();
  }

  /** Forgets the failures with a person's name. */
  public void forget(long personId) {
    em.createNativeQuery("delete from sign_in_failure where person_id = :person")
        .setParameter("person", personId)
        .executeUpdate();
  }

  /**
   * Adds an attempt.
   *
   * @param person whose name it is; empty for nobody's
   */
  public void record(
      String nameHash, Optional<Long> person, SignInOutcome outcome, Visitor visitor, Instant now) {
    em.createNativeQuery(
            "insert into sign_in_attempt (id, person_id, name_hash, at, outcome, origin, agent)"
                + " values (nextval('weibao_id'), cast(nullif(:person, '') as bigint), :name, :now, :outcome,"
                + " :origin, :agent)")
        .setParameter("person", person.map(String::valueOf).orElse(""))
        .setParameter("name", nameHash)
        .setParameter("now", now)
        .setParameter("outcome", outcome.name())
        .setParameter("origin", visitor.origin())
        .setParameter("agent", visitor.agent())
        .executeUpdate();
  }

  /** Forgets attempts that are older. */
  public void forgetAttempts(Instant before) {
    em.createNativeQuery("delete from sign_in_attempt where at < :before")
        .setParameter("before", before)
        .executeUpdate();
  }

  /** The latest attempts with a person's name. */
  public List<SignInView> ofPerson(long personId, int limit) {
    return Row.list(
            em,
            "select at, outcome, origin, agent from sign_in_attempt where person_id = :person"
                + " order by at desc, id desc limit :limit",
            Map.of("person", personId, "limit", limit))
        .stream()
        .map(
            row ->
                new SignInView(
                    row.instant("at"),
                    row.constant("outcome", SignInOutcome.class),
                    row.text("origin"),
                    Browsers.name(row.text("agent"))))
        .toList();
  }

  private static Lock lock(Row row) {
    return new Lock(row.integer("failures"), row.instant("last_at"), row.instant("open_at"));
  }
}
