package org.weibao.project;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weibao.kernel.Allows;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.CommonProblem;
import org.weibao.kernel.Guarded;
import org.weibao.kernel.Page;
import org.weibao.kernel.Within;
import org.weibao.kernel.listing.Choice;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.listing.Listing;
import org.weibao.project.entity.Projects;

/** The door to projects and rooms. */
@Stateless
@Guarded
public class ProjectService {

  @Inject Projects projects;
  @Inject Clock clock;

  /** All projects with the facts of today, by code. */
  @Allows({"project.read", "request.read"})
  public List<ProjectView> listProjects() {
    return projects.list(today());
  }

  /**
   * A page of projects in any order.
   *
   * @throws BusinessException {@link CommonProblem#BAD_CURSOR} or {@link CommonProblem#BAD_SORT}
   */
  @Allows("project.read")
  public Page<ProjectView> list(ListQuery query) {
    return projects.list(query);
  }

  /** How many projects fit, counted up to a limit; empty if that is costly and need not be. */
  @Allows("project.read")
  public Optional<Long> count(ListQuery query, int limit, boolean atAnyCost) {
    return projects.count(query, limit, atAnyCost);
  }

  /** What the list of projects shows. */
  @Allows("project.read")
  public Listing<ProjectView> listing() {
    return projects.listing();
  }

  /** Projects to choose from, by code. */
  @Allows({"project.read", "request.read", "returns.read"})
  public List<Choice> projectChoices() {
    return projects.choices();
  }

  /** Cities to choose from, by code. */
  @Allows({"project.read", "request.read", "returns.read"})
  public List<Choice> cityChoices() {
    return projects.cityChoices();
  }

  /**
   * A project with the facts of today.
   *
   * @throws BusinessException {@link ProjectProblem#UNKNOWN_PROJECT}
   */
  @Allows("project.read")
  public ProjectView getProject(long id) {
    return getProject(id, today());
  }

  /**
   * A project with the team status and contract terms of another day.
   *
   * @throws BusinessException {@link ProjectProblem#UNKNOWN_PROJECT}
   */
  @Allows({"project.read", "request.ask"})
  public ProjectView getProject(long id, LocalDate day) {
    return projects
        .find(id, day)
        .orElseThrow(() -> new BusinessException(ProjectProblem.UNKNOWN_PROJECT, "projectId", id));
  }

  /** A project by its code. */
  @Allows("project.read")
  public Optional<ProjectView> findByCode(String code) {
    return projects.findByCode(code, today());
  }

  /** Id of a project in the caller's scope by its code. */
  @Within
  public Optional<Long> findProject(String code) {
    return projects.findProject(code);
  }

  /** Id of a city in the caller's scope by its code. */
  @Within
  public Optional<Long> findCity(String code) {
    return projects.findCity(code);
  }

  /** Rooms whose label or owner contains the text, by building and number; phones are masked. */
  @Allows("project.rooms")
  public List<RoomView> searchRooms(long projectId, String text, int limit) {
    return projects.searchRooms(projectId, text, limit).stream().map(RoomView::masked).toList();
  }

  /**
   * Those of some rooms that there are, with who lives there now: not for showing.
   *
   * @param doors what stands on their doors; texts that can be stored
   */
  @Within
  public Map<RoomData, KnownRoom> findRooms(long projectId, Collection<RoomData> doors) {
    return projects.findRooms(projectId, doors);
  }

  /** A room by building and number, the phone in full: not for showing. */
  @Allows("project.rooms")
  public Optional<RoomView> findRoom(long projectId, String building, String roomNumber) {
    return projects.findRoom(projectId, building, roomNumber);
  }

  /** A room by building and number as people write them, the phone in full: not for showing. */
  @Within
  public Optional<RoomView> findRoom(long projectId, String label) {
    return projects.findRoom(projectId, label);
  }

  /**
   * A room of a project by id, the phone in full: not for showing.
   *
   * @throws BusinessException {@link ProjectProblem#UNKNOWN_ROOM}, also for another project's room
   */
  @Allows("project.rooms")
  public RoomView getRoom(long projectId, long roomId) {
    return projects
        .findRoom(projectId, roomId)
        .orElseThrow(() -> new BusinessException(ProjectProblem.UNKNOWN_ROOM, "roomId", roomId));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
