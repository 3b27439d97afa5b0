package org.weibao.idempotency.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import org.weibao.kernel.Row;

/** Stored keys of what was done. */
@ApplicationScoped
public class Submissions {

  // Waits for a parallel transaction with the same key: if it commits, nothing is inserted here.
  private static final String INSERT =
      """
      insert into submission (sender, key, content, stored_at)
      values (:sender, :key, :content, :now)
      on conflict on constraint pk_submission do nothing
      """;

  private static final String GET =
      """
      select content, outcome, stored_at from submission where sender = :sender and key = :key
      """;

  private static final String DONE =
      "update submission set outcome = :outcome where sender = :sender and key = :key";

  private static final String FORGET =
      """
      delete from submission where ctid in (
        select ctid from submission where stored_at < :limit
         order by stored_at limit :most for update skip locked)
      """;

  @PersistenceContext EntityManager em;

  /** Stores a key; false if it is taken. */
  public boolean insert(String sender, String key, String content, Instant now) {
    return em.createNativeQuery(INSERT)
            .setParameter("sender", sender)
            .setParameter("key", key)
            .setParameter("content", content)
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  /** What is stored with a key. */
  public StoredSubmission get(String sender, String key) {
    return Row.find(em, GET, Map.of("sender", sender, "key", key))
        .map(
            row ->
                new StoredSubmission(
                    row.text("content"),
                    row.optionalText("outcome").orElse(""),
                    row.instant("stored_at")))
        .orElseThrow();
  }

  /** Notes where the effect is found. */
  public void done(String sender, String key, String outcome) {
    em.createNativeQuery(DONE)
        .setParameter("outcome", outcome)
        .setParameter("sender", sender)
        .setParameter("key", key)
        .executeUpdate();
  }

  /** Forgets some keys that are older; leaves alone what somebody else is forgetting. */
  public void forgetBefore(Instant limit, int most) {
    em.createNativeQuery(FORGET)
        .setParameter("limit", limit)
        .setParameter("most", most)
        .executeUpdate();
  }
}
