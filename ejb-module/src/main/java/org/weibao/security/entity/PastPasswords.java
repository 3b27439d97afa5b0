package org.weibao.security.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.weibao.kernel.Row;

/** Hashes of passwords that people had. */
@ApplicationScoped
public class PastPasswords {

  @PersistenceContext EntityManager em;

  /** The latest hashes of a person. */
  public List<String> ofPerson(long personId, int limit) {
    return Row.list(
            em,
            "select password_hash from past_password where person_id = :person"
                + " order by replaced_at desc, id desc limit :limit",
            Map.of("person", personId, "limit", limit))
        .stream()
        .map(row -> row.text("password_hash"))
        .toList();
  }

  /** Keeps a replaced password. */
  public void add(long personId, String hash, Instant now) {
    em.createNativeQuery(
            "insert into past_password (id, person_id, password_hash, replaced_at)"
                + " values (nextval('weibao_id'), :person, :hash, :now)")
        .setParameter("person", personId)
        .setParameter("hash", hash)
        .setParameter("now", now)
        .executeUpdate();
  }
}
