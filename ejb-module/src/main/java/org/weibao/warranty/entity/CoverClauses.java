package org.weibao.warranty.entity;

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

/** How often clauses said who bears a cost; documents of customers and makers are no clauses. */
@ApplicationScoped
public class CoverClauses {

  private static final String USES =
      """
      select l.clause, count(distinct l.request_id) as applied, 0 as breached,
             max(c.decided_at) as last_at
        from cover_line l
        join cover_decision c on c.id = l.decision_id
       where l.clause ~ '^S[0-9]{2}-'
       group by l.clause
      """;

  private static final String CASES =
      """
      select q.number, q.number as page, false as breached, max(c.decided_at) as at,
             cast(null as varchar) as handled_by
        from cover_line l
        join cover_decision c on c.id = l.decision_id
        join service_request q on q.id = l.request_id
       where l.clause = :clause
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** All clauses on which decisions rest. */
  @Unscoped("figures of the whole department, without a case in them")
  public List<ClauseUse> uses() {
    return Row.list(em, USES, Map.of()).stream().map(ClauseUse::of).toList();
  }

  /** Requests in scope whose cost a clause settled, the latest first. */
  public List<ClauseCase> cases(String clause, int limit) {
    return Row.list(
            em,
            CASES
                + scope.projects("q.project_id")
                + " group by q.number order by at desc limit :limit",
            Map.of("clause", clause, "limit", limit))
        .stream()
        .map(row -> ClauseCase.of(row, "/requests/cover?number="))
        .toList();
  }
}
