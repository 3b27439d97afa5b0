package org.weibao.request.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.kernel.ClauseCase;
import org.weibao.kernel.ClauseUse;
import org.weibao.kernel.Row;

/** Which clauses decided requests and set their clocks, and where the limit passed. */
@ApplicationScoped
public class RequestClauses {

  private static final String DECIDED =
      "select clause, payer_clause, count(*) as applied, max(decided_at) as last_at"
          + " from service_case_decision group by clause, payer_clause";

  private static final String STARTED =
      """
      select e.clause, count(*) as applied, max(e.at) as last_at,
             count(*) filter (where q.arrival_due_at < coalesce(q.arrived_at, :now)) as breached
        from clock_event e join service_request q on q.id = e.request_id
       where e.kind = 'START' and e.clause is not null
       group by e.clause
      """;

  /** Limits that packs set; where rules are tied none of them was applied. */
  private static final String CLOCKED =
      """
      select c.clause, count(*) as applied, max(c.started_at) as last_at,
             count(*) filter (where c.due_at < coalesce(c.stopped_at, :now)) as breached
        from request_clock c
       where c.hold is distinct from 'TIE'
       group by c.clause
      """;

  private static final String CLOCKED_CASE =
      """
      select q.number, q.number as page, x.started_at as at,
             coalesce(x.due_at < coalesce(x.stopped_at, :now), false) as breached,
             (select n.display_name from visit v join person n on n.id = v.technician_id
               where v.request_id = q.id order by v.arrived_at, v.id limit 1) as handled_by
        from request_clock x
        join service_request q on q.id = x.request_id
       where x.clause = :clause and x.hold is distinct from 'TIE'
      """;

  /**
   * A request that was decided twice stands there once. The limit of arrival belongs to the clause
   * that started the clock, not to who pays.
   */
  private static final String CASE =
      """
      select q.number, q.number as page, %1$s as at,
             coalesce(q.arrival_due_at < coalesce(q.arrived_at, :now), false)
               and exists (select 1 from clock_event s where s.request_id = q.id
                            and s.kind = 'START' and s.clause = :clause) as breached,
             (select n.display_name from visit v join person n on n.id = v.technician_id
               where v.request_id = q.id order by v.arrived_at, v.id limit 1) as handled_by
        from %2$s
        join service_request q on q.id = x.request_id
       where %3$s
         and not exists (select 1 from %4$s y where y.request_id = x.request_id and y.id > x.id
                            and %5$s)
      """;

  private static final String DECIDED_CASE =
      CASE.formatted(
          "x.decided_at",
          "service_case_decision x",
          "(x.clause = :clause or x.payer_clause = :clause)",
          "service_case_decision",
          "(y.clause = :clause or y.payer_clause = :clause)");

  private static final String STARTED_CASE =
      CASE.formatted(
          "x.at",
          "clock_event x",
          "x.kind = 'START' and x.clause = :clause",
          "clock_event",
          "y.kind = 'START' and y.clause = :clause");

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** Every clause that decided a request, who pays for one, or when somebody has to be there. */
  @Unscoped("figures of the whole department, without a case in them")
  public List<ClauseUse> uses(Instant now) {
    Map<String, ClauseUse> uses = new HashMap<>();
    for (Row row : Row.list(em, DECIDED, Map.of())) {
      add(uses, applied(row, row.text("clause")));
      if (!row.text("payer_clause").equals(row.text("clause"))) {
        add(uses, applied(row, row.text("payer_clause")));
      }
    }
    for (Row row : Row.list(em, STARTED, Map.of("now", now))) {
      ClauseUse started = ClauseUse.of(row);
      // The clause of the decision set the clock; to start it was no second use.
      ClauseUse decided = uses.getOrDefault(started.clause(), ClauseUse.none(started.clause()));
      uses.put(
          started.clause(),
          decided.applied() == 0
              ? started
              : decided.and(
                  new ClauseUse(started.clause(), 0, started.breached(), Optional.empty())));
    }
    for (Row row : Row.list(em, CLOCKED, Map.of("now", now))) {
      add(uses, ClauseUse.of(row));
    }
    return List.copyOf(uses.values());
  }

  private static ClauseUse applied(Row row, String clause) {
    return new ClauseUse(clause, row.number("applied"), 0, row.optionalInstant("last_at"));
  }

  private static void add(Map<String, ClauseUse> uses, ClauseUse use) {
    uses.merge(use.clause(), use, ClauseUse::and);
  }

  /** Requests in scope that a clause decided, or whose clock it started; the latest first. */
  public List<ClauseCase> cases(String clause, Instant now, int limit) {
    List<ClauseCase> decided = cases(DECIDED_CASE, clause, now, limit);
    if (!decided.isEmpty()) {
      return decided;
    }
    List<ClauseCase> started = cases(STARTED_CASE, clause, now, limit);
    return started.isEmpty() ? cases(CLOCKED_CASE, clause, now, limit) : started;
  }

  private List<ClauseCase> cases(String sql, String clause, Instant now, int limit) {
    return Row.list(
            em,
            sql + scope.projects("q.project_id") + " order by x.id desc limit :limit",
            Map.of("clause", clause, "now", now, "limit", limit))
        .stream()
        .map(row -> ClauseCase.of(row, "/requests/view?number="))
        .toList();
  }
}
