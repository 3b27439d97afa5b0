package org.weibao.routine.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;

/** Finds visits whose work order is missing, on another day, or not wanted any more. */
@ApplicationScoped
public class RoutineOrders {

  /** Such a visit. */
  public record Astray(
      long id,
      long projectId,
      String serviceCase,
      String name,
      LocalDate day,
      Optional<Long> personId,
      boolean wanted) {}

  /** The rest waits for the next turn. */
  private static final int MOST = 2000;

  private static final String ASTRAY =
      """
      select v.id, v.project_id, v.service_case, v.period_key || ' / ' || v.sequence as name,
             v.planned_on, a.person_id, v.state = 'PLANNED' as wanted
        from routine_visit v
        left join work_order w on w.routine_visit_id = v.id and w.status <> 'CANCELLED'
        left join lateral (
             select s.person_id from service_assignment s
              where s.project_id = v.project_id and s.valid_from <= v.planned_on
                and (s.valid_to is null or s.valid_to >= v.planned_on)
              order by s.valid_from desc, s.id desc limit 1) a on true
       where (v.state = 'PLANNED' and w.id is null and a.person_id is not null
              and v.planned_on >= :today
              or v.state = 'PLANNED' and w.status in ('PLANNED', 'ACCEPTED', 'DECLINED')
                 and cast(w.planned_from at time zone :zone as date) <> v.planned_on
              or (v.state in ('CANCELLED', 'HELD') or v.explained_at is not null)
                 and w.status in ('PLANNED', 'ACCEPTED', 'DECLINED', 'TRAVELLING'))
      """;

  @PersistenceContext EntityManager em;

  /** Such visits, of one project or of all, by day. */
  @Unscoped("the product plans everywhere")
  public List<Astray> astray(Optional<Long> projectId, LocalDate today, ZoneId zone) {
    Map<String, Object> values = new HashMap<>();
    values.put("today", today);
    values.put("zone", zone.getId());
    projectId.ifPresent(id -> values.put("project", id));
    String where = projectId.isPresent() ? " and v.project_id = :project" : "";
    return Row.list(em, ASTRAY + where + " order by v.planned_on, v.id limit " + MOST, values)
        .stream()
        .map(
            row ->
                new Astray(
                    row.number("id"),
                    row.number("project_id"),
                    row.text("service_case"),
                    row.text("name"),
                    row.optionalDate("planned_on").orElseThrow(),
                    row.optionalNumber("person_id"),
                    row.flag("wanted")))
        .toList();
  }

  /** Number of the work order that stands for a visit. */
  @Unscoped("of a visit that was found in scope")
  public Optional<String> orderOf(long visitId) {
    return Row.find(
            em,
            "select number from work_order where routine_visit_id = :visit and status <>"
                + " 'CANCELLED'",
            Map.of("visit", visitId))
        .map(row -> row.text("number"));
  }
}
