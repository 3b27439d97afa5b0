package org.weibao.workorder.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.device.DeviceCategory;
import org.weibao.kernel.Row;
import org.weibao.request.Urgency;
import org.weibao.workorder.TechnicianView;
import org.weibao.workorder.UndispatchedView;
import org.weibao.workorder.control.Candidate;

/** Reads what dispatch decides by. */
@ApplicationScoped
public class DispatchViews {

  /**
   * The place of the work.
   *
   * @param deviceClass system class of the device; empty if no device is known
   */
  public record Place(
      long requestId,
      String cityCode,
      boolean departmentLeft,
      Optional<DeviceCategory> deviceClass) {}

  /** Nobody looks through more than this. */
  private static final int MOST = 100;

  // The order is the regulation's: emergencies by their limit, then what was left over from the
  // days before (S04-18), then by limit and by age.
  private static final String UNDISPATCHED =
      """
      select q.number, q.project_id, p.name as project_name, p.name_en as project_name_en,
             c.name as city_name, c.name_en as city_name_en, q.room_label, q.demand, q.urgency,
             q.received_at, q.arrival_due_at, q.received_at < :today as left_over,
             q.arrived_at is not null as again,
             coalesce(q.arrived_at is null and q.arrival_due_at < :now, false) as late
        from service_request q
        join project p on p.id = q.project_id
        join city c on c.id = p.city_id
       where q.status <> 'CLOSED' and q.status in ('REGISTERED', 'ON_SITE') and q.done_at is null
         and not q.phone_only
         and not exists (select 1 from work_order w
                          where w.request_id = q.id and w.status not in ('CLOSED', 'CANCELLED'))\
      """;

  private static final String ORDER =
      """

       order by case q.urgency when 'EMERGENCY' then 0 else 1 end,
                case when q.urgency = 'EMERGENCY' then q.arrival_due_at end nulls last,
                left_over desc, q.arrival_due_at nulls last, q.received_at, q.id
       limit\s""";

  private static final String TECHNICIANS =
      """
      select t.id, t.display_name, c.code, c.name, c.name_en
        from person t join city c on c.id = t.city_id
       where t.active and exists (
             select 1 from role_assignment r
              where r.person_id = t.id and r.role = 'SERVICE_TECHNICIAN' and r.valid_from <= :day
                and (r.valid_to is null or r.valid_to >= :day))\
      """;

  // What is counted is counted once for everybody: by person it would be read as often as there are
  // people, and with all that lies years back.
  private static final String CANDIDATES =
      """
      with wanted as materialized (
        select q.id, q.project_id, m.category
          from service_request q
          left join device d on d.id = q.device_id
          left join device_model m on m.id = d.model_id
         where q.id = :request),
      stint as materialized (
        select s.person_id, s.request_id, s.planned_from, s.planned_to
          from work_stint s
         where s.status not in ('CLOSED', 'CANCELLED', 'DECLINED')
           and s.planned_from < greatest(cast(:to as timestamptz), cast(:dayEnds as timestamptz))
           and s.planned_to > least(cast(:from as timestamptz), cast(:dayBegins as timestamptz))),
      records as materialized (
        select f.technician_id, count(*) as counted
          from fault_record f
          join device d on d.id = f.device_id
          join device_model m on m.id = d.model_id
         where f.done_at >= :since and m.category = (select category from wanted)
         group by f.technician_id)
      select t.id, t.display_name, c.code, c.name, c.name_en,
             exists (select 1 from role_assignment r
                      where r.person_id = t.id and r.scope_kind = 'PROJECT'
                        and r.scope_id = q.project_id and r.valid_from <= :day
                        and (r.valid_to is null or r.valid_to >= :day)) as own_project,
             coalesce(k.counted, 0) as records,
             coalesce((select sum(extract(epoch from s.planned_to - s.planned_from)) / 60
                         from stint s
                        where s.person_id = t.id and s.planned_from >= :dayBegins
                          and s.planned_from < :dayEnds), 0) as minutes,
             exists (select 1 from stint s
                      where s.person_id = t.id and s.planned_from < :to and s.planned_to > :from
                        and s.request_id is distinct from q.id) as busy
        from wanted q
        cross join person t
        join city c on c.id = t.city_id
        left join records k on k.technician_id = t.id
       where t.active and exists (
             select 1 from role_assignment r
              where r.person_id = t.id and r.role = 'SERVICE_TECHNICIAN' and r.valid_from <= :day
                and (r.valid_to is null or r.valid_to >= :day))
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** Requests in the caller's scope that nobody is sent to, the most urgent first. */
  public List<UndispatchedView> undispatched(Instant today, Instant now) {
    return Row.list(
            em,
            UNDISPATCHED + scope.projects("q.project_id") + ORDER + MOST,
            Map.of("today", today, "now", now))
        .stream()
        .map(DispatchViews::undispatched)
        .toList();
  }

  /** Technicians of the cities in the caller's scope, by city and name. */
  public List<TechnicianView> technicians(LocalDate day) {
    return Row.list(
            em,
            TECHNICIANS + scope.cities("t.city_id") + " order by c.code, t.display_name, t.id",
            Map.of("day", day))
        .stream()
        .map(
            row ->
                new TechnicianView(
                    row.number("id"),
                    row.text("display_name"),
                    row.text("name"),
                    row.text("name_en")))
        .toList();
  }

  /** Where a request is, and whether the department has left its city. */
  @Unscoped("the door has let the caller in to the request")
  public Place place(long requestId, LocalDate day) {
    return Row.find(
            em,
            """
            select c.code, coalesce((select s.status = 'DEPARTMENT_LEFT_CITY' from team_status s
                     where s.project_id = q.project_id and s.valid_from <= :day
                     order by s.valid_from desc limit 1), false) as gone, m.category
              from service_request q
              left join device d on d.id = q.device_id
              left join device_model m on m.id = d.model_id
              join project p on p.id = q.project_id
              join city c on c.id = p.city_id
             where q.id = :request
            """,
            Map.of("request", requestId, "day", day))
        .map(
            row ->
                new Place(
                    requestId,
                    row.text("code"),
                    row.flag("gone"),
                    row.optionalConstant("category", DeviceCategory.class)))
        .orElseThrow();
  }

  /** Cities in which a project team is at work. */
  @Unscoped("names of cities say nothing of any project")
  public List<String> citiesWithTeams(LocalDate day) {
    return Row.list(
            em,
            """
            select distinct c.code
              from project p
              join city c on c.id = p.city_id
             where 'TEAM_ACTIVE' = (select s.status from team_status s
                     where s.project_id = p.id and s.valid_from <= :day
                     order by s.valid_from desc limit 1)
            """,
            Map.of("day", day))
        .stream()
        .map(row -> row.text("code"))
        .toList();
  }

  /**
   * Everybody who can be sent to a request, wherever he belongs: the nearest city's team may be
   * outside of the caller's scope.
   *
   * @param since from when fault records count as experience
   */
  @Unscoped("the door has let the caller in to the request")
  public List<Candidate> candidates(
      Place place, Slot slot, LocalDate day, Instant dayBegins, Instant dayEnds, Instant since) {
    return Row.list(
            em,
            CANDIDATES,
            Map.of(
                "request",
                place.requestId(),
                "day",
                day,
                "dayBegins",
                dayBegins,
                "dayEnds",
                dayEnds,
                "from",
                slot.from(),
                "to",
                slot.to(),
                "since",
                since))
        .stream()
        .map(DispatchViews::candidate)
        .toList();
  }

  /** A time in which a visit is planned. */
  public record Slot(Instant from, Instant to) {}

  private static Candidate candidate(Row row) {
    return new Candidate(
        row.number("id"),
        row.text("display_name"),
        row.text("code"),
        row.text("name"),
        row.text("name_en"),
        row.flag("own_project"),
        row.number("records"),
        row.number("minutes"),
        row.flag("busy"));
  }

  private static UndispatchedView undispatched(Row row) {
    return new UndispatchedView(
        row.text("number"),
        row.number("project_id"),
        row.text("project_name"),
        row.text("project_name_en"),
        row.text("city_name"),
        row.text("city_name_en"),
        row.optionalText("room_label"),
        row.text("demand"),
        row.constant("urgency", Urgency.class),
        row.instant("received_at"),
        row.optionalInstant("arrival_due_at"),
        row.flag("left_over"),
        row.flag("again"),
        row.flag("late"));
  }
}
