package org.weibao.project.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.kernel.Row;
import org.weibao.project.ProjectView;
import org.weibao.project.RoomView;
import org.weibao.project.TeamStatus;

/**
 * Stored projects, rooms and dated facts; read only until master data can be kept in the product.
 */
@ApplicationScoped
public class Projects {

  private static final String PROJECT =
      """
      select p.id, p.code, p.name, p.name_en, c.name as city, c.name_en as city_en,
             pc.name as center, pc.name_en as center_en,
             p.completed_on, p.handed_over_on, p.moved_in_on, p.warranty_ends_on,
             (select t.status from team_status t
               where t.project_id = p.id and t.valid_from <= :day
               order by t.valid_from desc limit 1) as team_status,
             (select k.amount from contract_term k
               where k.project_id = p.id and k.kind = 'EMERGENCY_ARRIVAL_HOURS'
                 and k.valid_from <= :day and (k.valid_to is null or k.valid_to >= :day)
               order by k.valid_from desc limit 1) as arrival_hours
        from project p
        join city c on c.id = p.city_id
        join property_center pc on pc.id = p.property_center_id
      """;

  private static final String ROOM =
      "select id, project_id, building, room_number, owner_name, owner_phone from room"
          + " where project_id = :project";

  private final RecentProjects recent = new RecentProjects();

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;
  @Inject Clock clock;

  /** All projects with the facts of a day. */
  public List<ProjectView> list(LocalDate day) {
    return Row.list(
            em,
            PROJECT + " where true" + scope.projects("p.id") + " order by p.code",
            Map.of("day", day))
        .stream()
        .map(Projects::project)
        .toList();
  }

  /** One project with the facts of a day, as they were a moment ago. */
  public Optional<ProjectView> find(long id, LocalDate day) {
    return recent
        .find(id, day, clock.instant(), () -> read(id, day))
        .filter(project -> scope.coversProject(project.id()));
  }

  private Optional<ProjectView> read(long id, LocalDate day) {
    return Row.find(em, PROJECT + " where p.id = :id", Map.of("day", day, "id", id))
        .map(Projects::project);
  }

  /** One project with the facts of a day. */
  public Optional<ProjectView> findByCode(String code, LocalDate day) {
    return Row.find(
            em,
            PROJECT + " where p.code = :code" + scope.projects("p.id"),
            Map.of("day", day, "code", code))
        .map(Projects::project);
  }

  /** Rooms that contain a text. */
  public List<RoomView> searchRooms(long projectId, String text, int limit) {
    String pattern = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    return Row.list(
            em,
            ROOM
                + " and (building || '-' || room_number ilike :text or owner_name ilike :text)"
                + scope.projects("project_id")
                + " order by building, room_number limit "
                + limit,
            Map.of("project", projectId, "text", pattern))
        .stream()
        .map(Projects::room)
        .toList();
  }

  /** A room by what is written on its door. */
  public Optional<RoomView> findRoom(long projectId, String building, String roomNumber) {
    return Row.find(
            em,
            ROOM
                + " and building = :building and room_number = :number"
                + scope.projects("project_id"),
            Map.of("project", projectId, "building", building, "number", roomNumber))
        .map(Projects::room);
  }

  /** A room of a project by id. */
  public Optional<RoomView> findRoom(long projectId, long roomId) {
    return Row.find(
            em,
            ROOM + " and id = :id" + scope.projects("project_id"),
            Map.of("project", projectId, "id", roomId))
        .map(Projects::room);
  }

  private static ProjectView project(Row row) {
    return new ProjectView(
        row.number("id"),
        row.text("code"),
        row.text("name"),
        row.text("name_en"),
        row.text("city"),
        row.text("city_en"),
        row.text("center"),
        row.text("center_en"),
        row.optionalDate("completed_on"),
        row.optionalDate("handed_over_on"),
        row.optionalDate("moved_in_on"),
        row.optionalDate("warranty_ends_on"),
        row.optionalConstant("team_status", TeamStatus.class),
        row.optionalNumber("arrival_hours").map(Long::intValue));
  }

  private static RoomView room(Row row) {
    return new RoomView(
        row.number("id"),
        row.number("project_id"),
        row.text("building"),
        row.text("room_number"),
        row.optionalText("owner_name"),
        row.optionalText("owner_phone"));
  }
}
