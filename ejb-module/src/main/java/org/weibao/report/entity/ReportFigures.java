package org.weibao.report.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.weibao.access.ScopeFilter;
import org.weibao.kernel.Row;
import org.weibao.report.CityMonth;
import org.weibao.report.MonthlyReport.ReturnLine;
import org.weibao.request.EmergencyGround;
import org.weibao.request.RequestStatus;
import org.weibao.request.Urgency;
import org.weibao.returns.ReturnStatus;

/** Reads what reports sum up; each query goes through an index on the project. */
@ApplicationScoped
public class ReportFigures {

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /**
   * Requests of a project that were received, closed or open between two instants, by receipt.
   *
   * @param span for how long after a closing a fault counts as the same again
   */
  public List<RequestLine> requests(long projectId, Instant from, Instant to, Duration span) {
    String sql =
        """
        select q.number, coalesce(q.room_label, q.location) as place, q.demand, q.urgency,
               q.emergency_ground, q.service_case, q.status,
               q.received_at, q.arrival_due_at, q.arrived_at, q.closed_at,
               coalesce(q.closed_before >= q.registered_at - make_interval(hours => :hours), false)
                 as repeat
          from service_request q
         where q.project_id = :project and q.received_at < :to
           and (q.closed_at is null or q.closed_at >= :from or q.received_at >= :from)%s
         order by q.received_at, q.id
        """
            .formatted(scope.projects("q.project_id"));
    int hours = Math.toIntExact(span.toHours());
    return Row.list(em, sql, Map.of("project", projectId, "from", from, "to", to, "hours", hours))
        .stream()
        .map(
            row ->
                new RequestLine(
                    row.text("number"),
                    row.optionalText("place"),
                    row.text("demand"),
                    row.constant("urgency", Urgency.class),
                    row.optionalConstant("emergency_ground", EmergencyGround.class),
                    row.text("service_case"),
                    row.constant("status", RequestStatus.class),
                    row.instant("received_at"),
                    row.optionalInstant("arrival_due_at"),
                    row.optionalInstant("arrived_at"),
                    row.optionalInstant("closed_at"),
                    row.flag("repeat")))
        .toList();
  }

  /**
   * Requests that were received between two instants in the projects of a project's city, counted.
   *
   * @param span for how long after a closing a fault counts as the same again
   */
  public CityMonth city(
      long projectId, YearMonth month, Instant from, Instant to, Duration span, Instant now) {
    String sql =
        """
        select p.id, p.code, p.name, p.name_en, c.id as city, c.name as city_name,
               c.name_en as city_name_en, count(q.id) as received,
               count(q.id) filter (where q.urgency = 'EMERGENCY') as emergencies,
               count(q.id) filter (where q.arrival_due_at < coalesce(q.arrived_at, :now)) as late,
               count(q.id) filter (
                   where q.closed_before >= q.registered_at - make_interval(hours => :hours))
                 as repeats
          from project p
          join city c on c.id = p.city_id
          left join service_request q
            on q.project_id = p.id and q.received_at >= :from and q.received_at < :to
         where p.city_id = (select o.city_id from project o where o.id = :project)%s
         group by p.id, c.id
         order by p.code
        """
            .formatted(scope.projects("p.id"));
    int hours = Math.toIntExact(span.toHours());
    List<Row> rows =
        Row.list(
            em,
            sql,
            Map.of("project", projectId, "from", from, "to", to, "now", now, "hours", hours));
    Row any = rows.get(0);
    return new CityMonth(
        any.number("city"),
        any.text("city_name"),
        any.text("city_name_en"),
        month,
        rows.stream()
            .map(
                row ->
                    new CityMonth.Line(
                        row.number("id"),
                        row.text("code"),
                        row.text("name"),
                        row.text("name_en"),
                        row.integer("received"),
                        row.integer("emergencies"),
                        row.integer("late"),
                        row.integer("repeats")))
            .toList());
  }

  /** Forms F2 of a project that were opened or under way between two instants. */
  public List<ReturnLine> returns(long projectId, Instant from, Instant to) {
    String sql =
        """
        select r.number, d.serial, m.name as model, m.name_en as model_en,
               s.name as supplier, s.name_en as supplier_en, r.requested_at, r.status
          from supplier_return r
          join device d on d.id = r.device_id
          join device_model m on m.id = d.model_id
          join supplier s on s.id = r.supplier_id
         where r.project_id = :project and r.requested_at < :to
           and (r.finished_at is null or r.finished_at >= :from)%s
         order by r.requested_at, r.id
        """
            .formatted(scope.projects("r.project_id"));
    return Row.list(em, sql, Map.of("project", projectId, "from", from, "to", to)).stream()
        .map(
            row ->
                new ReturnLine(
                    row.text("number"),
                    row.text("serial"),
                    row.text("model"),
                    row.text("model_en"),
                    row.text("supplier"),
                    row.text("supplier_en"),
                    row.instant("requested_at"),
                    row.constant("status", ReturnStatus.class)))
        .toList();
  }
}
