package org.weibao.repair.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.kernel.ClauseCase;
import org.weibao.kernel.ClauseUse;
import org.weibao.kernel.Row;

/** Which clauses fault records F1 stand for; their review is counted with approvals. */
@ApplicationScoped
public class RepairClauses {

  private static final String WRITTEN = "true";

  /** When a record stands for a clause. */
  private static final Map<String, String> CONDITIONS =
      Map.of(
          "S01-5.1.3-a", WRITTEN,
          "S01-6-F1", WRITTEN,
          "S01-4-8", WRITTEN,
          "S01-5.1.3-b", "f.replaced");

  private static final String USES =
      """
      select c.clause, c.applied, 0 as breached, c.last_at
        from (select count(*) as written, max(done_at) as written_at,
                     count(*) filter (where replaced) as replaced,
                     max(done_at) filter (where replaced) as replaced_at
                from fault_record) f
       cross join lateral (values
             ('S01-5.1.3-a', written, written_at), ('S01-6-F1', written, written_at),
             ('S01-4-8', written, written_at), ('S01-5.1.3-b', replaced, replaced_at)) as c (clause, applied, last_at)
      """;

  private static final String CASE =
      """
      select f.number, q.number as page, false as breached, f.done_at as at,
             n.display_name as handled_by
        from fault_record f
        join service_request q on q.id = f.request_id
        join person n on n.id = f.technician_id
       where %s
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** All clauses that fault records stand for. */
  @Unscoped("figures of the whole department, without a case in them")
  public List<ClauseUse> uses() {
    return Row.list(em, USES, Map.of()).stream().map(ClauseUse::of).toList();
  }

  /** Fault records in scope that stand for a clause, the latest first. */
  public List<ClauseCase> cases(String clause, int limit) {
    String condition = CONDITIONS.get(clause);
    if (condition == null) {
      return List.of();
    }
    String sql =
        CASE.formatted(condition)
            + scope.projects("f.project_id")
            + " order by f.id desc limit :limit";
    return Row.list(em, sql, Map.of("limit", limit)).stream()
        .map(row -> ClauseCase.of(row, "/requests/view?number="))
        .toList();
  }
}
