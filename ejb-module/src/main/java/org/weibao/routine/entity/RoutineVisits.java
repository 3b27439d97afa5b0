package org.weibao.routine.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.kernel.DecisionJson;
import org.weibao.kernel.Row;
import org.weibao.routine.MissedReason;
import org.weibao.routine.RoutineCounts;
import org.weibao.routine.VisitQuery;
import org.weibao.routine.VisitRow;
import org.weibao.routine.VisitState;
import org.weibao.routine.VisitView;

/** Stored visits with what was found on them. */
@ApplicationScoped
public class RoutineVisits {

  private static final String FROM =
      """
        from routine_visit v
        join project p on p.id = v.project_id
        join city c on c.id = p.city_id
        left join lateral (select a.person_id, n.display_name
                             from service_assignment a join person n on n.id = a.person_id
                            where a.project_id = v.project_id and a.valid_from <= v.planned_on
                              and (a.valid_to is null or a.valid_to >= v.planned_on)
                            order by a.valid_from desc, a.id desc limit 1) a on true
       where true
      """;

  private static final String ROW =
      """
      select v.id, v.project_id, p.code, p.name, p.name_en, c.name as city_name,
             c.name_en as city_name_en, v.period_key, v.sequence, v.times, v.first_day, v.last_day,
             v.service_case, v.rule, case when v.rule = '' then '' else v.tasks end as kind, v.clause, v.planned_on, v.state, v.held_on, v.explained_at,
             a.person_id, a.display_name
      """;

  private static final String DETAILS =
      ROW
          + """
          , v.policy, v.tasks, v.steps, v.held_by_name, v.recorded_at, v.note, v.missed_reason,
             v.missed_note, v.explained_by_name, v.version
          """;

  private static final String COUNTS =
      """
      select count(*) as planned,
             count(*) filter (where state = 'HELD' and held_on <= last_day) as held,
             count(*) filter (where state = 'HELD' and held_on > last_day) as late,
             count(*) filter (where state = 'MISSED') as missed
        from routine_visit
       where project_id = :project and planned_on >= :first and planned_on <= :last
         and state <> 'CANCELLED'
      """;

  private static final String CLAIM =
      "select planned_at from routine_plan"
          + " where planned_at is null or planned_at > :now or planned_at <= :before"
          + " for update skip locked";

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;
  @Inject RoutineMeasures measures;

  /** Visits on some days, by day and project. */
  public List<VisitRow> list(VisitQuery query) {
    Map<String, Object> values = new HashMap<>();
    values.put("first", query.first());
    values.put("last", query.last());
    StringBuilder where =
        new StringBuilder(" and v.planned_on >= :first and v.planned_on <= :last");
    query
        .cityId()
        .ifPresent(
            id -> {
              where.append(" and p.city_id = :city");
              values.put("city", id);
            });
    query
        .projectId()
        .ifPresent(
            id -> {
              where.append(" and v.project_id = :project");
              values.put("project", id);
            });
    query
        .personId()
        .ifPresent(
            id -> {
              where.append(" and a.person_id = :person");
              values.put("person", id);
            });
    return Row.list(
            em,
            ROW
                + FROM
                + where
                + scope.projects("v.project_id")
                + " order by v.planned_on, p.code, v.sequence",
            values)
        .stream()
        .map(RoutineVisits::row)
        .toList();
  }

  /** A visit in scope. */
  public Optional<VisitView> find(long id) {
    return Row.find(
            em,
            DETAILS + FROM + " and v.id = :id" + scope.projects("v.project_id"),
            Map.of("id", id))
        .map(this::view);
  }

  private static VisitRow row(Row row) {
    return new VisitRow(
        row.number("id"),
        row.number("project_id"),
        row.text("code"),
        row.text("name"),
        row.text("name_en"),
        row.text("city_name"),
        row.text("city_name_en"),
        row.text("period_key"),
        row.integer("sequence"),
        row.integer("times"),
        row.optionalDate("first_day").orElseThrow(),
        row.optionalDate("last_day").orElseThrow(),
        row.text("service_case"),
        row.text("rule"),
        row.text("kind"),
        row.text("clause"),
        row.optionalDate("planned_on").orElseThrow(),
        row.constant("state", VisitState.class),
        row.optionalNumber("person_id"),
        row.optionalText("display_name"),
        row.optionalDate("held_on"),
        row.optionalInstant("explained_at").isPresent());
  }

  private VisitView view(Row row) {
    long id = row.number("id");
    String tasks = row.text("tasks");
    return new VisitView(
        row(row),
        row.text("policy"),
        tasks.isEmpty() ? List.of() : List.of(tasks.split(",", -1)),
        DecisionJson.readSteps(row.text("steps")),
        row.optionalText("held_by_name"),
        row.optionalInstant("recorded_at"),
        row.optionalText("note"),
        row.optionalConstant("missed_reason", MissedReason.class),
        row.optionalText("missed_note"),
        row.optionalText("explained_by_name"),
        row.optionalInstant("explained_at"),
        of(RoutineMove.class, id).stream().map(RoutineMove::view).toList(),
        of(RoutineTask.class, id).stream()
            .sorted(Comparator.comparing(RoutineTask::position))
            .map(RoutineTask::view)
            .toList(),
        checks(id).stream().map(RoutineCheck::view).toList(),
        measures.views(id),
        row.integer("version"));
  }

  /** What was found on a visit, in the order of the checklist. */
  @Unscoped("of a visit that was found in scope")
  public List<RoutineCheck> checks(long visitId) {
    return of(RoutineCheck.class, visitId).stream()
        .sorted(Comparator.comparing(RoutineCheck::position))
        .toList();
  }

  private <T> List<T> of(Class<T> type, long visitId) {
    return em.createQuery(
            "from " + type.getSimpleName() + " x where x.visitId = :visit order by x.id desc", type)
        .setParameter("visit", visitId)
        .getResultList();
  }

  /** Day of the next visit of each project in scope, and how many were missed unexplained. */
  public Map<Long, Outlook> outlooks(LocalDate today) {
    return Row.list(
            em,
            "select project_id, min(planned_on) filter (where state = 'PLANNED' and planned_on >="
                + " :today) as next, count(*) filter (where state = 'MISSED' and explained_at is"
                + " null) as missed from routine_visit where state in ('PLANNED', 'MISSED')"
                + scope.projects("project_id")
                + " group by project_id",
            Map.of("today", today))
        .stream()
        .collect(
            Collectors.toMap(
                row -> row.number("project_id"),
                row -> new Outlook(row.optionalDate("next"), row.number("missed"))));
  }

  /** What is to come and what was missed. */
  public record Outlook(Optional<LocalDate> next, long missed) {}

  /** How the visits of a project were kept on some days, both included. */
  @Unscoped("of a project that was found in scope")
  public RoutineCounts counts(long projectId, LocalDate first, LocalDate last) {
    Row row =
        Row.find(em, COUNTS, Map.of("project", projectId, "first", first, "last", last))
            .orElseThrow();
    return new RoutineCounts(
        row.integer("planned"), row.integer("held"), row.integer("late"), row.integer("missed"));
  }

  /** Visits of a project whose period has not ended by a day, or that are not settled. */
  @Unscoped("the product plans everywhere")
  public List<RoutineVisit> toPlan(long projectId, LocalDate today) {
    return em.createQuery(
            "from RoutineVisit v where v.projectId = :project"
                + " and (v.lastDay >= :today or v.state = :planned) order by v.id",
            RoutineVisit.class)
        .setParameter("project", projectId)
        .setParameter("today", today)
        .setParameter("planned", VisitState.PLANNED)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** All visits of a period of a project. */
  @Unscoped("of a project that was found in scope")
  public List<RoutineVisit> ofPeriod(long projectId, String periodKey) {
    return em.createQuery(
            "from RoutineVisit v where v.projectId = :project and v.periodKey = :key"
                + " order by v.sequence",
            RoutineVisit.class)
        .setParameter("project", projectId)
        .setParameter("key", periodKey)
        .getResultList();
  }

  /** Names of periods in which something of a project was missed and nobody has said why. */
  @Unscoped("the product plans everywhere")
  public List<String> unexplained(long projectId) {
    return em.createQuery(
            "select distinct v.periodKey from RoutineVisit v where v.projectId = :project"
                + " and v.state = :missed and v.missedReason is null",
            String.class)
        .setParameter("project", projectId)
        .setParameter("missed", VisitState.MISSED)
        .getResultList();
  }

  /** Whether a person chose the day of a visit. */
  @Unscoped("of a visit that is planned")
  public boolean isMoved(long visitId) {
    return !of(RoutineMove.class, visitId).isEmpty();
  }

  /** A visit in scope, to be changed. */
  public Optional<RoutineVisit> forUpdate(long id) {
    return Optional.ofNullable(em.find(RoutineVisit.class, id, LockModeType.PESSIMISTIC_WRITE))
        .filter(visit -> scope.coversProject(visit.projectId()));
  }

  /** A check whose request is to be noted. */
  @Unscoped("of a visit that was found in scope")
  public Optional<RoutineCheck> check(long id) {
    return Optional.ofNullable(em.find(RoutineCheck.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Visits with failed points or bad values that still have no request. */
  @Unscoped("the product goes on with what it began")
  public List<Long> visitsToRaise(int most) {
    Set<Long> visits =
        new LinkedHashSet<>(
            em.createQuery(
                    "select distinct k.visitId from RoutineCheck k where k.result ="
                        + " org.weibao.routine.CheckOutcome.FAILED and k.requestId is null",
                    Long.class)
                .setMaxResults(most)
                .getResultList());
    visits.addAll(measures.visitsToRaise(most));
    return List.copyOf(visits);
  }

  /** Visits of a project, the latest first. */
  @Unscoped("of a project that was found in scope")
  public List<VisitRow> latest(long projectId, int most) {
    return Row.list(
            em,
            ROW
                + FROM
                + " and v.project_id = :project order by v.planned_on desc, v.sequence desc limit "
                + most,
            Map.of("project", projectId))
        .stream()
        .map(RoutineVisits::row)
        .toList();
  }

  /** Visits of a kind that a pack asks for of a project, the latest first. */
  @Unscoped("of a project that was found in scope")
  public List<VisitRow> latest(long projectId, String kind, int most) {
    return Row.list(
            em,
            ROW
                + FROM
                + " and v.project_id = :project and v.rule <> '' and v.tasks = :kind"
                + " and v.state <> 'CANCELLED' order by v.planned_on desc, v.sequence desc limit "
                + most,
            Map.of("project", projectId, "kind", kind))
        .stream()
        .map(RoutineVisits::row)
        .toList();
  }

  /** Keeps others from planning a project until the transaction ends. */
  @Unscoped("the product plans everywhere")
  public void lock(long projectId) {
    em.createNativeQuery("select id from project where id = :id for no key update")
        .setParameter("id", projectId)
        .getSingleResult();
  }

  /**
   * Whether planning is to be done now: not lately, and by no other node; held until the
   * transaction ends.
   */
  @Unscoped("the product plans everywhere")
  public boolean claim(Instant now, Duration pause) {
    boolean due = Row.find(em, CLAIM, Map.of("now", now, "before", now.minus(pause))).isPresent();
    if (due) {
      em.createNativeQuery("update routine_plan set planned_at = :now")
          .setParameter("now", now)
          .executeUpdate();
    }
    return due;
  }

  /** Stores something new. */
  public void add(Object entity) {
    em.persist(entity);
  }

  /** Finds an assignment or a term to be changed. */
  @Unscoped("the door looks at its project")
  public <T> Optional<T> find(Class<T> type, long id) {
    return Optional.ofNullable(em.find(type, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** All assignments of a project, to be compared. */
  @Unscoped("of a project that was found in scope")
  public List<ServiceAssignment> assignments(long projectId) {
    return em.createQuery(
            "from ServiceAssignment a where a.projectId = :project", ServiceAssignment.class)
        .setParameter("project", projectId)
        .getResultList();
  }

  /** Writes what was changed. */
  public void flush() {
    em.flush();
  }
}
