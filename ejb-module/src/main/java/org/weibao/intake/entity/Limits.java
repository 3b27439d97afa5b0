package org.weibao.intake.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;

/** Stored counts of what people did who are not signed in. */
@ApplicationScoped
@Unscoped("counts of addresses and codes, of no project")
public class Limits {

  private static final String HIT =
      """
      insert into intake_limit (key, hits, since) values (:key, 1, :now)
      on conflict (key) do update
         set hits = case when intake_limit.since < :begin then 1 else intake_limit.hits + 1 end,
             since = case when intake_limit.since < :begin then excluded.since
                          else intake_limit.since end
      returning hits
      """;

  @PersistenceContext EntityManager em;

  /**
   * Counts one more; two at once are two.
   *
   * @param begin counts from before are forgotten
   */
  public int hit(String key, Instant now, Instant begin) {
    return ((Number)
            em.createNativeQuery(HIT)
                .setParameter("key", key)
                .setParameter("now", now)
                .setParameter("begin", begin)
                .getSingleResult())
        .intValue();
  }

  /** How many there were. */
  public int hits(String key, Instant begin) {
    return Row.find(
            em,
            "select hits from intake_limit where key = :key and since >= :begin",
            Map.of("key", key, "begin", begin))
        .map(row -> row.integer("hits"))
        .orElse(0);
  }

  /** Forgets old counts. */
  public void forgetBefore(Instant before) {
    em.createNativeQuery("delete from intake_limit where since < :before")
        .setParameter("before", before)
        .executeUpdate();
  }
}
