package org.weibao.request.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.weibao.access.Unscoped;
import org.weibao.kernel.Row;

/** Arrival limits of requests beside what is planned for them. */
@ApplicationScoped
@Unscoped("the product watches all limits")
public class RequestArrivals {

  private static final String TO_PLAN =
      """
      select q.number, q.project_id, q.received_at, q.arrival_due_at,
             coalesce(c.clause, s.clause) as clause, coalesce(c.policy, s.policy) as policy
        from service_request q
        left join request_clock c on c.request_id = q.id and c.target = 'ARRIVE'
        cross join lateral (select k.clause, k.policy from service_case_decision k
                             where k.request_id = q.id order by k.id desc limit 1) s
       where q.arrival_due_at is not null and q.arrived_at is null and q.status <> 'CLOSED'
         and not exists (select 1 from due_item d
                          where d.business_key = 'ARRIVAL/' || q.number
                            and (d.state <> 'OPEN' or d.due_at = q.arrival_due_at))
       order by q.arrival_due_at, q.id
       limit :limit
      """;

  private static final String OVER =
      """
      select q.number, q.project_id, q.arrived_at is not null as arrived
        from due_item d
        join service_request q on q.number = d.subject
       where d.kind = 'ARRIVAL' and d.state = 'OPEN'
         and (q.arrived_at is not null or q.status = 'CLOSED' or q.arrival_due_at is null)
       limit :limit
      """;

  /** A limit that is not planned, or at another time. */
  public record Limit(
      String number,
      long projectId,
      Instant receivedAt,
      Instant dueAt,
      String clause,
      String policy) {}

  /** A planned limit that is over: somebody came, or nobody has to any more. */
  public record Over(String number, long projectId, boolean arrived) {}

  @PersistenceContext EntityManager em;

  /** Limits to plan, the first due first. */
  public List<Limit> toPlan(int limit) {
    return Row.list(em, TO_PLAN, Map.of("limit", limit)).stream()
        .map(
            row ->
                new Limit(
                    row.text("number"),
                    row.number("project_id"),
                    row.instant("received_at"),
                    row.instant("arrival_due_at"),
                    row.text("clause"),
                    row.text("policy")))
        .toList();
  }

  /** Planned limits that are over. */
  public List<Over> over(int limit) {
    return Row.list(em, OVER, Map.of("limit", limit)).stream()
        .map(row -> new Over(row.text("number"), row.number("project_id"), row.flag("arrived")))
        .toList();
  }
}
