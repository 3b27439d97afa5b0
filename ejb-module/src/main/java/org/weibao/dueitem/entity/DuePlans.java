package org.weibao.dueitem.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.dueitem.control.DueSite;
import org.weibao.kernel.Row;

/** What planning needs to know: when it was done last, what is planned, and where rules apply. */
@ApplicationScoped
@Unscoped("the product plans everywhere")
public class DuePlans {

  private static final String LAST =
      "select planned_at, (planned_at is null or planned_at > :now or planned_at <= :before) as due"
          + " from due_plan for update skip locked";

  // Service begins with the completion of the works (S01-3); before that nothing is due.
  private static final String SITES =
      """
      select p.id, p.code, p.property_center_id, p.city_id, c.region_id, p.moved_in_on,
             p.warranty_ends_on, s.status as team_status
        from project p
        join city c on c.id = p.city_id
        left join lateral (select t.status from team_status t
                            where t.project_id = p.id and t.valid_from <= :day
                            order by t.valid_from desc limit 1) s on true
       where p.completed_on <= :day
       order by p.id
      """;

  @PersistenceContext EntityManager em;

  /**
   * From when on planning is to be done now: the last time, at the beginning now. Empty if it was
   * done lately, or another node is at it; held until the transaction ends.
   */
  public Optional<Instant> claim(Instant now, Duration pause) {
    Map<String, Object> values = Map.of("now", now, "before", now.minus(pause));
    return Row.find(em, LAST, values)
        .filter(row -> row.flag("due"))
        .map(row -> row.optionalInstant("planned_at").filter(at -> at.isBefore(now)).orElse(now));
  }

  /** Notes that planning was done. */
  public void mark(Instant now) {
    em.createNativeQuery("update due_plan set planned_at = :now")
        .setParameter("now", now)
        .executeUpdate();
  }

  /** Due times of items that are due from an instant on, by business key. */
  public Map<String, Instant> planned(Instant from) {
    Map<String, Instant> planned = new HashMap<>();
    Row.list(
            em,
            "select business_key, due_at from due_item where due_at >= :from",
            Map.of("from", from))
        .forEach(row -> planned.put(row.text("business_key"), row.instant("due_at")));
    return planned;
  }

  /** Projects that are served on a day. */
  public List<DueSite> sites(LocalDate day) {
    return Row.list(em, SITES, Map.of("day", day)).stream()
        .map(
            row ->
                new DueSite(
                    row.number("id"),
                    row.text("code"),
                    row.number("property_center_id"),
                    row.number("city_id"),
                    row.number("region_id"),
                    row.optionalDate("moved_in_on"),
                    row.optionalDate("warranty_ends_on"),
                    row.optionalText("team_status")))
        .toList();
  }

  /**
   * Writes what was planned and lets go of it: each query looks over all that is held, so that a
   * first planning of thousands would take longer with each.
   */
  public void letGo() {
    em.flush();
    em.clear();
  }
}
