package org.weibao.returns.entity;

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

/** Which clauses forms F2 stand for; those that ask for approvals are counted with these. */
@ApplicationScoped
public class ReturnClauses {

  private static final String SHIPPED = "S01-5.2.1-d";

  private static final String FORMS =
      """
      select c.clause, c.applied, 0 as breached, c.last_at
        from (select count(*) as written, max(requested_at) as written_at,
                     count(shipped_at) as shipped, max(shipped_at) as shipped_at
                from supplier_return) t
       cross join lateral (values
             ('S01-5.2.1-a', written, written_at), ('S01-6-F2', written, written_at),
             ('S01-5.2.1-d', shipped, shipped_at)) as c (clause, applied, last_at)
      """;

  private static final String OF_FORM =
      """
      select t.number, t.number as page, t.requested_at as at, false as breached,
             n.display_name as handled_by
        from supplier_return t join person n on n.id = t.requested_by
       where true
      """;

  private static final String OF_SHIPMENT =
      """
      select t.number, t.number as page, t.shipped_at as at, false as breached,
             n.display_name as handled_by
        from supplier_return t left join person n on n.id = t.shipped_by
       where t.shipped_at is not null
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** All clauses that forms stand for. */
  @Unscoped("figures of the whole department, without a case in them")
  public List<ClauseUse> uses() {
    return Row.list(em, FORMS, Map.of()).stream().map(ClauseUse::of).toList();
  }

  /** Forms in scope that stand for a clause, the latest first. */
  public List<ClauseCase> cases(String clause, int limit) {
    return switch (clause) {
      case "S01-5.2.1-a", "S01-6-F2" -> cases(OF_FORM, Map.of("limit", limit));
      case SHIPPED -> cases(OF_SHIPMENT, Map.of("limit", limit));
      default -> List.of();
    };
  }

  private List<ClauseCase> cases(String sql, Map<String, ?> parameters) {
    return Row.list(
            em,
            sql
                + scope.projectsOrSuppliers("t.project_id", "t.supplier_id")
                + " order by t.requested_at desc, t.id desc limit :limit",
            parameters)
        .stream()
        .map(row -> ClauseCase.of(row, "/returns/view?number="))
        .toList();
  }
}
