package org.weibao.request.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.weibao.access.ScopeFilter;
import org.weibao.kernel.DecisionJson;
import org.weibao.kernel.Row;
import org.weibao.policy.ArrivalKind;
import org.weibao.policy.Payer;
import org.weibao.request.PolicyComparison;

/** Reads the decisions that stand, with the facts from which they were taken. */
@ApplicationScoped
public class PastDecisions {

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /**
   * A decision that stands.
   *
   * @param number of the request
   * @param receivedAt when it came in
   * @param projectCode of which project
   * @param outcome what was decided
   * @param inputs the facts, by name
   */
  public record Past(
      String number,
      Instant receivedAt,
      String projectCode,
      PolicyComparison.Outcome outcome,
      Map<String, String> inputs) {}

  /** The latest decision of each request since a day, the latest request first. */
  public List<Past> since(Instant day, int most) {
    return Row.list(
            em,
            """
            select q.number, q.received_at, p.code, d.service_case, d.payer, d.arrival,
                   d.arrival_hours, d.inputs
              from service_request q
              join project p on p.id = q.project_id
              join lateral (select * from service_case_decision x where x.request_id = q.id
                             order by x.id desc limit 1) d on true
             where q.received_at >= :day\
            """
                + scope.projects("q.project_id")
                + " order by q.received_at desc, q.id desc limit :most",
            Map.of("day", day, "most", most))
        .stream()
        .map(PastDecisions::past)
        .toList();
  }

  private static Past past(Row row) {
    return new Past(
        row.text("number"),
        row.instant("received_at"),
        row.text("code"),
        new PolicyComparison.Outcome(
            row.text("service_case"),
            row.constant("payer", Payer.class),
            row.constant("arrival", ArrivalKind.class),
            row.optionalNumber("arrival_hours").map(Long::intValue)),
        DecisionJson.readInputs(row.text("inputs")));
  }
}
