package org.weibao.approval.entity;

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

/** Which clauses asked for approvals. */
@ApplicationScoped
public class ApprovalClauses {

  private static final String USES =
      """
      select s.clause, count(*) as applied, 0 as breached, max(c.requested_at) as last_at
        from (select distinct case_id, clause from approval_step) s
        join approval_case c on c.id = s.case_id
       group by s.clause
      """;

  /** Handled by who decided last under the clause. */
  private static final String CASES =
      """
      select c.number, c.link as page, c.requested_at as at, false as breached,
             (select n.display_name
                from approval_step s
                join approval_decision d on d.case_id = s.case_id and d.round = s.round
                     and d.step_number = s.step_number
                join person n on n.id = d.decided_by
               where s.case_id = c.id and s.clause = :clause
               order by s.round desc, s.step_number desc limit 1) as handled_by
        from approval_case c
       where exists (select 1 from approval_step s where s.case_id = c.id and s.clause = :clause)
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** All clauses that asked for an approval. */
  @Unscoped("figures of the whole department, without a case in them")
  public List<ClauseUse> uses() {
    return Row.list(em, USES, Map.of()).stream().map(ClauseUse::of).toList();
  }

  /** Approvals in scope that a clause asked for, the latest first. */
  public List<ClauseCase> cases(String clause, int limit) {
    return Row.list(
            em,
            CASES
                + scope.projects("c.project_id")
                + " order by c.requested_at desc, c.id desc limit :limit",
            Map.of("clause", clause, "limit", limit))
        .stream()
        .map(row -> ClauseCase.of(row, ""))
        .toList();
  }
}
