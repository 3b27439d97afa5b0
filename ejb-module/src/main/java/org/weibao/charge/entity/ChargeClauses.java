package org.weibao.charge.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import org.weibao.access.Unscoped;
import org.weibao.kernel.ClauseUse;
import org.weibao.kernel.Row;

/** How often clauses let customers pay. */
@ApplicationScoped
public class ChargeClauses {

  private static final String USES =
      """
      select clause, count(*) as applied, 0 as breached, max(entered_at) as last_at
        from charge where state <> 'WITHDRAWN' group by clause
      union all
      select k.clause, count(c.id), 0, max(c.entered_at)
        from (values ('S01-6-F3'), ('S01-5.3.3-a')) as k (clause)
        left join charge c on c.state <> 'WITHDRAWN'
       group by k.clause
      """;

  @PersistenceContext EntityManager em;

  /** All clauses that charges rest on. */
  @Unscoped("figures of the whole department, without a case in them")
  public List<ClauseUse> uses() {
    return Row.list(em, USES, Map.of()).stream().map(ClauseUse::of).toList();
  }
}
