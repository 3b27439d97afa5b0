package org.weibao.project.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.access.ScopeFilter;
import org.weibao.kernel.Page;
import org.weibao.kernel.Row;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.project.KnownRoom;
import org.weibao.project.OwnerData;
import org.weibao.project.ProjectView;
import org.weibao.project.RoomData;
import org.weibao.project.RoomView;

/** Stored projects, rooms and dated facts, to read. */
@ApplicationScoped
public class Projects {

  private static final String PROJECT =
      "select " + ProjectListing.SELECT + " " + ProjectListing.FROM;

  private static final String ROOM =
      "select r.id, r.project_id, r.building, r.room_number, o.name as owner_name,"
          + " o.phone as owner_phone from room r"
          + " left join room_owner o on o.room_id = r.id and o.moved_out_on is null"
          + " where r.project_id = :project";

  private static final String KNOWN =
      """
      select r.id, r.building, r.room_number, o.name as owner_name, o.phone as owner_phone,
             o.moved_in_on
        from unnest(cast(:buildings as text[]), cast(:numbers as text[])) w (building, number)
        join room r on r.building = w.building and r.room_number = w.number
         and r.project_id = :project
        left join room_owner o on o.room_id = r.id and o.moved_out_on is null
       where true\
      """;

  private final RecentProjects recent = new RecentProjects();

  @PersistenceContext EntityManager em;
  @Inject ScopeFilter scope;
  @Inject Clock clock;

  /** All projects with the facts of a day. */
  public List<ProjectView> list(LocalDate day) {
    return Row.list(
            em,
            PROJECT + " where true" + scope.projects("p.id") + " order by p.code",
            Map.of("today", day))
        .stream()
        .map(ProjectListing::project)
        .toList();
  }

  /** A page of projects. */
  public Page<ProjectView> list(ListQuery query) {
    return ProjectListing.PROJECTS.page(em, query, clock, scope.projects("p.id"));
  }

  /** How many projects fit, counted up to a limit; empty if that is costly and need not be. */
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return ProjectListing.PROJECTS.count(
        em, query, limit, atAnyCost, clock, scope.projects("p.id"));
  }

  /** What the list of projects shows. */
  public Listing<ProjectView> listing() {
    return ProjectListing.PROJECTS;
  }

  /** Projects in scope to choose from, by code. */
  public List<Choice> choices() {
    return choices(
        "select p.id, p.name, p.name_en from project p where true"
            + scope.projects("p.id")
            + " order by p.code");
  }

  /** Cities in scope to choose from, by code. */
  public List<Choice> cityChoices() {
    return choices(
        "select c.id, c.name, c.name_en from city c where true"
            + scope.cities("c.id")
            + " order by c.code");
  }

  private List<Choice> choices(String sql) {
    return Row.list(em, sql, Map.of()).stream()
        .map(row -> Choice.of(row.number("id"), row.text("name"), row.text("name_en")))
        .toList();
  }

  /** One project with the facts of a day, as they were a moment ago. */
  public Optional<ProjectView> find(long id, LocalDate day) {
    return recent
        .find(id, day, clock.instant(), () -> read(id, day))
        .filter(project -> scope.coversProject(project.id()));
  }

  /** Reads again what was read a moment ago, now that something was changed. */
  public void forget() {
    recent.forget();
  }

  private Optional<ProjectView> read(long id, LocalDate day) {
    return Row.find(em, PROJECT + " where p.id = :id", Map.of("today", day, "id", id))
        .map(ProjectListing::project);
  }

  /** One project with the facts of a day. */
  public Optional<ProjectView> findByCode(String code, LocalDate day) {
    return Row.find(
            em,
            PROJECT + " where p.code = :code" + scope.projects("p.id"),
            Map.of("today", day, "code", code))
        .map(ProjectListing::project);
  }

  /** Id of a project in scope by its code. */
  public Optional<Long> findProject(String code) {
    return Row.find(
            em,
            "select p.id from project p where p.code = :code" + scope.projects("p.id"),
            Map.of("code", code))
        .map(row -> row.number("id"));
  }

  /** A city in scope by its code. */
  public Optional<Long> findCity(String code) {
    return Row.find(
            em, "select id from city where code = :code" + scope.cities("id"), Map.of("code", code))
        .map(row -> row.number("id"));
  }

  /** Rooms that contain a text. */
  public List<RoomView> searchRooms(long projectId, String text, int limit) {
    String pattern = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    return Row.list(
            em,
            ROOM
                + " and (r.building || '-' || r.room_number ilike :text or o.name ilike :text)"
                + scope.projects("r.project_id")
                + " order by r.building, r.room_number limit "
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
                + " and r.building = :building and r.room_number = :number"
                + scope.projects("r.project_id"),
            Map.of("project", projectId, "building", building, "number", roomNumber))
        .map(Projects::room);
  }

  /** A room by building and number as people write them. */
  public Optional<RoomView> findRoom(long projectId, String label) {
    return Row.find(
            em,
            ROOM
                + " and r.building || '-' || r.room_number = :label"
                + scope.projects("r.project_id")
                + " limit 1",
            Map.of("project", projectId, "label", label))
        .map(Projects::room);
  }

  /** Those of some rooms that there are, with the owners of now. */
  public Map<RoomData, KnownRoom> findRooms(long projectId, Collection<RoomData> doors) {
    Map<RoomData, KnownRoom> found = new HashMap<>();
    Row.list(
            em,
            KNOWN + scope.projects("r.project_id"),
            Map.of(
                "project", projectId,
                "buildings", doors.stream().map(RoomData::building).toArray(String[]::new),
                "numbers", doors.stream().map(RoomData::roomNumber).toArray(String[]::new)))
        .forEach(
            row ->
                found.put(
                    new RoomData(row.text("building"), row.text("room_number")),
                    new KnownRoom(row.number("id"), owner(row))));
    return found;
  }

  private static Optional<OwnerData> owner(Row row) {
    return row.optionalText("owner_name")
        .map(
            name ->
                new OwnerData(
                    name, row.optionalText("owner_phone"), row.optionalDate("moved_in_on")));
  }

  /** A room of a project by id. */
  public Optional<RoomView> findRoom(long projectId, long roomId) {
    return Row.find(
            em,
            ROOM + " and r.id = :id" + scope.projects("r.project_id"),
            Map.of("project", projectId, "id", roomId))
        .map(Projects::room);
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
