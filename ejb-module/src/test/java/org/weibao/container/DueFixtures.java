package org.weibao.container;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.weibao.kernel.Row;

/** A look at the steps of due items, and what goes wrong with them. */
@Stateless
public class DueFixtures {

  @PersistenceContext EntityManager em;

  /** For each step of a project's items, in the order taken, when its item had come due first. */
  public List<Instant> stepsOf(long projectId) {
    return Row.list(
            em,
            "select (select min(o.planned_at) from due_step o where o.item_id = s.item_id) as first"
                + " from due_step s join due_item d on d.id = s.item_id"
                + " where d.project_id = :project order by s.taken_at, s.id",
            Map.of("project", projectId))
        .stream()
        .map(row -> row.instant("first"))
        .toList();
  }

  /** Takes an item's first step behind the product's back. */
  public void takeStep(long itemId) {
    em.createNativeQuery(
            "insert into due_step (id, item_id, round, step, planned_at, taken_at, outcome, roles,"
                + " people) values (nextval('weibao_id'), :item, 0, 0, now(), now(), 'TOLD', '',"
                + " 0)")
        .setParameter("item", itemId)
        .executeUpdate();
  }

  /** Takes that back. */
  public void forgetSteps(long itemId) {
    em.createNativeQuery("delete from due_step where item_id = :item")
        .setParameter("item", itemId)
        .executeUpdate();
  }

  /** Why an item's steps were put off; null if they were not. */
  public String error(long itemId) {
    return Row.find(em, "select last_error from due_item where id = :item", Map.of("item", itemId))
        .orElseThrow()
        .optionalText("last_error")
        .orElse(null);
  }
}
