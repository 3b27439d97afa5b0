package org.weibao.routine.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.weibao.access.ScopeFilter;
import org.weibao.access.Unscoped;
import org.weibao.device.DeviceCategory;
import org.weibao.kernel.Row;
import org.weibao.routine.AssignmentKind;
import org.weibao.routine.AssignmentView;
import org.weibao.routine.RoutineSite;
import org.weibao.routine.RoutineTermView;
import org.weibao.schedule.Period;

/** Projects with the dated facts on which their visits depend, and who looks after them. */
@ApplicationScoped
public class RoutineSites {

  private static final String SITE =
      """
      select p.id, p.code, p.name, p.name_en, p.city_id, c.name as city_name,
             c.name_en as city_name_en, p.completed_on, p.moved_in_on, p.warranty_ends_on
        from project p join city c on c.id = p.city_id
       where p.completed_on is not null
      """;

  private static final String STATUS =
      "select t.project_id, t.status, t.valid_from from team_status t"
          + " join project p on p.id = t.project_id where true";

  private static final String TERM =
      "select t.id, t.project_id, t.times, t.per, t.source, t.valid_from, t.valid_to, t.version"
          + " from routine_term t join project p on p.id = t.project_id where true";

  private static final String ASSIGNMENT =
      """
      select a.id, a.project_id, a.person_id, a.kind, a.valid_from, a.valid_to, a.set_by_name,
             a.version, n.display_name
        from service_assignment a
        join project p on p.id = a.project_id
        join person n on n.id = a.person_id
       where true
      """;

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;

  /** Projects in scope that are or will be served, by code. */
  public List<RoutineSite> all() {
    return sites(scope.projects("p.id"), Map.of());
  }

  /** A project in scope. */
  public Optional<RoutineSite> find(long projectId) {
    return sites(" and p.id = :project" + scope.projects("p.id"), Map.of("project", projectId))
        .stream()
        .findFirst();
  }

  /** Every project; the product plans everywhere. */
  @Unscoped("the product plans everywhere")
  public List<RoutineSite> everywhere() {
    return sites("", Map.of());
  }

  /** A project whose facts were changed by somebody who may. */
  @Unscoped("of a project that was found in scope")
  public Optional<RoutineSite> changed(long projectId) {
    return sites(" and p.id = :project", Map.of("project", projectId)).stream().findFirst();
  }

  private List<RoutineSite> sites(String where, Map<String, ?> values) {
    Map<Long, List<RoutineSite.Status>> statuses =
        byProject(
            STATUS + where,
            values,
            row ->
                new RoutineSite.Status(
                    row.optionalDate("valid_from").orElseThrow(), row.text("status")));
    Map<Long, List<RoutineTermView>> terms =
        byProject(TERM + where + " order by t.valid_from desc", values, RoutineSites::term);
    return Row.list(em, SITE + where + " order by p.code", values).stream()
        .map(
            row ->
                new RoutineSite(
                    row.number("id"),
                    row.text("code"),
                    row.text("name"),
                    row.text("name_en"),
                    row.number("city_id"),
                    row.text("city_name"),
                    row.text("city_name_en"),
                    row.optionalDate("completed_on"),
                    row.optionalDate("moved_in_on"),
                    row.optionalDate("warranty_ends_on"),
                    statuses.getOrDefault(row.number("id"), List.of()),
                    terms.getOrDefault(row.number("id"), List.of())))
        .toList();
  }

  private static RoutineTermView term(Row row) {
    return new RoutineTermView(
        row.number("id"),
        row.integer("times"),
        row.constant("per", Period.class),
        row.text("source"),
        row.optionalDate("valid_from").orElseThrow(),
        row.optionalDate("valid_to"),
        row.integer("version"));
  }

  /** Who looks after projects in scope, by project, the latest first. */
  public Map<Long, List<AssignmentView>> assignments() {
    return byProject(
        ASSIGNMENT + scope.projects("p.id") + " order by a.valid_from desc, a.id desc",
        Map.of(),
        RoutineSites::assignment);
  }

  /** Who looks after a project, the latest first. */
  @Unscoped("of a project that was found in scope")
  public List<AssignmentView> assignments(long projectId) {
    return byProject(
            ASSIGNMENT + " and p.id = :project order by a.valid_from desc, a.id desc",
            Map.of("project", projectId),
            RoutineSites::assignment)
        .getOrDefault(projectId, List.of());
  }

  private static AssignmentView assignment(Row row) {
    return new AssignmentView(
        row.number("id"),
        row.number("person_id"),
        row.text("display_name"),
        row.constant("kind", AssignmentKind.class),
        row.optionalDate("valid_from").orElseThrow(),
        row.optionalDate("valid_to"),
        row.text("set_by_name"),
        row.integer("version"));
  }

  private <T> Map<Long, List<T>> byProject(
      String sql, Map<String, ?> values, Function<Row, T> made) {
    return Row.list(em, sql, values).stream()
        .collect(
            Collectors.groupingBy(
                row -> row.number("project_id"),
                HashMap::new,
                Collectors.mapping(made, Collectors.toList())));
  }

  /** Projects with a request that is not closed: there is a fault to go for. */
  @Unscoped("the product plans everywhere")
  public boolean hasFault(long projectId) {
    return Row.find(
            em,
            "select 1 as one from service_request where project_id = :project"
                + " and status <> 'CLOSED' and done_at is null limit 1",
            Map.of("project", projectId))
        .isPresent();
  }

  /** What kinds of devices hang in a project. */
  @Unscoped("of a project that was found in scope")
  public Set<DeviceCategory> deviceClasses(long projectId) {
    Set<DeviceCategory> classes = EnumSet.noneOf(DeviceCategory.class);
    Row.list(
            em,
            "select distinct m.category from device d join device_model m on m.id = d.model_id"
                + " where d.project_id = :project and d.status = 'INSTALLED'",
            Map.of("project", projectId))
        .forEach(row -> classes.add(row.constant("category", DeviceCategory.class)));
    return classes;
  }
}
