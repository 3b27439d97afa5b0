package org.weibao.dueitem.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DuePlace;
import org.weibao.kernel.Row;

/** Stored due items, for what changes them. */
@ApplicationScoped
@Unscoped("the product plans, settles and reminds everywhere; people come through views")
public class DueItems {

  private static final String CLAIM =
      """
      select d.* from due_item d
       where d.wake_at <= :now
       order by d.wake_at, d.id
       limit 1
         for update of d skip locked
      """;

  /** Any number, as long as every node takes the same: "due" on a telephone. */
  private static final long STANDSTILL_LOCK = 383;

  @PersistenceContext EntityManager em;

  /** Stores a new item. */
  public void add(DueItem item) {
    em.persist(item);
  }

  /** Stores that a step was taken. */
  public void add(DueStep step) {
    em.persist(step);
  }

  /** Stores that a due time was moved. */
  public void add(DueMove move) {
    em.persist(move);
  }

  /** Writes what is stored, so that a refusal of the database comes now. */
  public void flush() {
    em.flush();
  }

  /** The item whose step is due longest and that nobody else holds, locked. */
  public Optional<DueItem> claimNext(Instant now) {
    List<?> rows =
        em.createNativeQuery(CLAIM, DueItem.class).setParameter("now", now).getResultList();
    return rows.stream().map(DueItem.class::cast).findFirst();
  }

  /** An item by id, locked. */
  public Optional<DueItem> findForUpdate(long id) {
    return Optional.ofNullable(em.find(DueItem.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** An item by business key, locked. */
  public Optional<DueItem> findForUpdate(String key) {
    return em.createQuery("select d from DueItem d where d.businessKey = :key", DueItem.class)
        .setParameter("key", key)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Whether an item is there with this due time, or settled: nothing to plan, and no lock. */
  public boolean isPlanned(String key, Instant dueAt) {
    String sql =
        "select 1 from due_item d where d.business_key = :key"
            + " and (d.state <> 'OPEN' or d.due_at = :due)";
    return Row.find(em, sql, Map.of("key", key, "due", dueAt)).isPresent();
  }

  /** Makes whoever plans the same key wait until this transaction ends. */
  public void lockKey(String key) {
    Row.find(
        em,
        "select cast(pg_advisory_xact_lock(hashtextextended(:key, 0)) as text) as locked",
        Map.of("key", "due/" + key));
  }

  /** Makes nodes that tell of long past steps wait for one another until this transaction ends. */
  public void lockStandstill() {
    Row.find(
        em, "select cast(pg_advisory_xact_lock(" + STANDSTILL_LOCK + ") as text) as l", Map.of());
  }

  /** Open items of a kind about a subject in a place, locked, the first due first. */
  public List<DueItem> open(DueKind kind, DuePlace place, String subject) {
    return em.createQuery(
            "select d from DueItem d where d.kind = :kind and d.subject = :subject"
                + " and d.scopeKind = :scope and d.state = org.weibao.dueitem.DueState.OPEN"
                + " order by d.dueAt, d.id",
            DueItem.class)
        .setParameter("kind", kind)
        .setParameter("subject", subject)
        .setParameter("scope", place.kind())
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .filter(item -> item.isIn(place))
        .toList();
  }
}
