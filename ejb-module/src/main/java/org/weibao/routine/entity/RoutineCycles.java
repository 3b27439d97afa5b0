package org.weibao.routine.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import org.weibao.access.ScopeFilter;
import org.weibao.kernel.Row;
import org.weibao.routine.CycleRow;

/** When somebody was in a project last for each rule, and comes next. */
@ApplicationScoped
public class RoutineCycles {

  private static final String LAST =
      """
      select distinct on (v.project_id, v.rule) v.project_id, v.rule, v.id, v.held_on as day,
             v.held_by_name as person
        from routine_visit v
       where v.state = 'HELD'
      """;

  private static final String NEXT =
      """
      select distinct on (v.project_id, v.rule) v.project_id, v.rule, v.id, v.planned_on as day,
             coalesce(t.display_name, a.display_name) as person
        from routine_visit v
        left join work_order w on w.routine_visit_id = v.id and w.status <> 'CANCELLED'
        left join person t on t.id = w.technician_id
        left join lateral (
             select n.display_name from service_assignment s join person n on n.id = s.person_id
              where s.project_id = v.project_id and s.valid_from <= v.planned_on
                and (s.valid_to is null or s.valid_to >= v.planned_on)
              order by s.valid_from desc, s.id desc limit 1) a on true
       where (v.state = 'PLANNED' or v.state = 'MISSED' and v.explained_at is null)
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** Projects in scope and their rules. */
  public record Key(long projectId, String rule) {}

  /** The last visit that was held. */
  public Map<Key, CycleRow.Occasion> last() {
    return read(
        LAST
            + scope.projects("v.project_id")
            + " order by v.project_id, v.rule, v.held_on desc, v.id");
  }

  /** The next visit that is planned, or was missed and nobody has said why. */
  public Map<Key, CycleRow.Occasion> next() {
    return read(
        NEXT
            + scope.projects("v.project_id")
            + " order by v.project_id, v.rule, v.planned_on, v.id");
  }

  private Map<Key, CycleRow.Occasion> read(String sql) {
    Map<Key, CycleRow.Occasion> found = new HashMap<>();
    Row.list(em, sql, Map.of())
        .forEach(
            row ->
                found.put(
                    new Key(row.number("project_id"), row.text("rule")),
                    new CycleRow.Occasion(
                        row.number("id"),
                        row.optionalDate("day").orElseThrow(),
                        row.optionalText("person"))));
    return found;
  }
}
