package org.weibao.container;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.weibao.kernel.CallContext;
import org.weibao.policy.BindingKind;
import org.weibao.policy.NewBinding;
import org.weibao.policy.PolicyFigureView;
import org.weibao.policy.PolicyService;
import org.weibao.policy.SetFigure;
import org.weibao.project.ProjectAreaService;
import org.weibao.project.ServiceZone;

/** Projects to which packs are bound, and clocks by the thousand. */
@Stateless
public class ClockScene {

  private static final String WORKING_HOURS = "calendars/working-hours/days";
  private static final String NINE_TO_SIX =
      "[{on: [MON, TUE, WED, THU, FRI], windows: [\"09:00-12:00\", \"13:00-18:00\"]}]";

  @PersistenceContext EntityManager em;
  @Inject PolicyService policies;
  @Inject ProjectAreaService areas;
  @Inject Fixtures fixtures;
  @Inject Clock clock;

  /** The department's day. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }

  /** A project in its warranty that follows a system, bound to it as a project. */
  public Fixtures.Site site(String system) {
    return site(system, true);
  }

  /** A project in or out of its warranty that follows a system, bound to it as a project. */
  public Fixtures.Site site(String system, boolean inWarranty) {
    Fixtures.Site site = fixtures.site("TEAM_LEFT_OTHER_TEAM_IN_CITY", inWarranty);
    bind(BindingKind.PROJECT, code(site), system, site.context());
    return site;
  }

  /** Binds a system's deadlines. */
  public void bind(BindingKind kind, String subject, String system, CallContext who) {
    policies.bind(
        new NewBinding(
            kind,
            subject,
            system,
            Optional.of("deadlines"),
            today().minusDays(5),
            Optional.empty(),
            "as agreed"),
        who);
  }

  /** What a project is called. */
  public String code(Fixtures.Site site) {
    return (String)
        em.createNativeQuery("select code from project where id = :id")
            .setParameter("id", site.projectId())
            .getSingleResult();
  }

  /** Tells where a project lies. */
  public void lies(Fixtures.Site site, ServiceZone zone, Integer km) {
    int seen = areas.of(site.projectId()).version();
    areas.set(
        site.projectId(),
        Optional.ofNullable(zone),
        Optional.ofNullable(km).map(BigDecimal::valueOf),
        seen,
        site.context());
  }

  /** Sets the working hours of S04, unless an earlier test did; they hold from today on. */
  public void workingHoursOfS04() {
    boolean open =
        policies.get("S04").open().stream().anyMatch(figure -> figure.key().equals(WORKING_HOURS));
    if (open) {
      CallContext writer = fixtures.somebody();
      PolicyFigureView set =
          policies.setFigure(
              new SetFigure("S04", WORKING_HOURS, NINE_TO_SIX, "the department's hours", today()),
              writer);
      policies.decideFigure(set.id(), set.version(), true, fixtures.somebody());
    }
  }

  /** Contract terms of a project: arrival within so many hours. */
  public void contract(Fixtures.Site site, int hours) {
    em.createNativeQuery(
            "insert into contract_term (id, project_id, kind, amount, source, valid_from)"
                + " values (nextval('weibao_id'), :project, 'EMERGENCY_ARRIVAL_HOURS', :hours,"
                + " 'contract', :from)")
        .setParameter("project", site.projectId())
        .setParameter("hours", hours)
        .setParameter("from", today().minusDays(9))
        .executeUpdate();
  }

  /** Copies of an open clock, each with a request of its own. */
  public void copies(String number, int count) {
    em.createNativeQuery(
            """
            with copy as (
              insert into service_request (id, number, project_id, demand, urgency, received_at,
                registered_at, registered_by, source, status, service_case, payer, phone_only,
                arrival_due_at, version)
              select nextval('weibao_id'), q.number || '-' || n, q.project_id, q.demand, q.urgency,
                q.received_at, q.registered_at, q.registered_by, q.source, q.status,
                q.service_case, q.payer, q.phone_only, q.arrival_due_at, 0
                from service_request q, generate_series(1, :count) n where q.number = :number
              returning id)
            insert into request_clock (id, request_id, target, rule, clause, policy, calendar,
              calendar_version, goal_amount, goal_unit, pauses_on, started_at, due_at, state,
              rested, steps, version)
            select nextval('weibao_id'), copy.id, c.target, c.rule, c.clause, c.policy, c.calendar,
              c.calendar_version, c.goal_amount, c.goal_unit, c.pauses_on, c.started_at, c.due_at,
              c.state, c.rested, c.steps, 0
              from copy, request_clock c join service_request q on q.id = c.request_id
             where q.number = :number
            """)
        .setParameter("count", count)
        .setParameter("number", number)
        .executeUpdate();
  }

  /** A request was received so many months before. */
  public void aged(String number, int months) {
    em.createNativeQuery(
            "update service_request set received_at = received_at - make_interval(months => :months)"
                + " where number = :number")
        .setParameter("months", months)
        .setParameter("number", number)
        .executeUpdate();
  }

  /** A request is an emergency or not, was reached late or in time, is open or closed. */
  public void stands(String number, boolean emergency, boolean late, boolean open) {
    em.createNativeQuery(
            "update service_request set urgency = :urgency, status = :status,"
                + " arrival_due_at = received_at + interval '2 hours',"
                + " arrived_at = received_at + make_interval(hours => :hours)"
                + " where number = :number")
        .setParameter("urgency", emergency ? "EMERGENCY" : "ROUTINE")
        .setParameter("status", open ? "ON_SITE" : "CLOSED")
        .setParameter("hours", late ? 3 : 1)
        .setParameter("number", number)
        .executeUpdate();
  }

  /** How many clocks of copies are due at a time, by clock and by request. */
  public long dueAt(String number, Instant due) {
    return ((Number)
            em.createNativeQuery(
                    "select count(*) from request_clock c"
                        + " join service_request q on q.id = c.request_id"
                        + " where q.number like :copies and c.due_at = :due"
                        + " and q.arrival_due_at = :due")
                .setParameter("copies", number + "-%")
                .setParameter("due", due)
                .getSingleResult())
        .longValue();
  }

  /** How many events say that clocks of copies were reckoned again. */
  public long reckoned(String number) {
    return ((Number)
            em.createNativeQuery(
                    "select count(*) from request_clock_event e"
                        + " join service_request q on q.id = e.request_id"
                        + " where q.number like :copies and e.kind = 'RECKONED'")
                .setParameter("copies", number + "-%")
                .getSingleResult())
        .longValue();
  }
}
