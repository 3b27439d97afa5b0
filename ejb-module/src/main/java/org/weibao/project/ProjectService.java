package org.weibao.project;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weibao.kernel.BusinessException;
import org.weibao.project.entity.Projects;

/** The door to projects and rooms. */
@Stateless
public class ProjectService {

  @Inject Projects projects;
  @Inject Clock clock;

  /** All projects with the facts of today, by code. */
  public List<ProjectView> listProjects() {
    return projects.list(today());
  }

  /**
   * A project with the facts of today.
   *
   * @throws BusinessException {@link ProjectProblem#UNKNOWN_PROJECT}
   */
  public ProjectView getProject(long id) {
    return getProject(id, today());
  }

  /**
   * A project with the team status and contract terms of another day.
   *
   * @throws BusinessException {@link ProjectProblem#UNKNOWN_PROJECT}
   */
  public ProjectView getProject(long id, LocalDate day) {
    return projects
        .find(id, day)
        .orElseThrow(() -> new BusinessException(ProjectProblem.UNKNOWN_PROJECT, "projectId", id));
  }

  /** A project by its code. */
  public Optional<ProjectView> findByCode(String code) {
    return projects.findByCode(code, today());
  }

  /** Rooms whose label or owner contains the text, by building and number; phones are masked. */
  public List<RoomView> searchRooms(long projectId, String text, int limit) {
    return projects.searchRooms(projectId, text, limit).stream().map(RoomView::masked).toList();
  }

  /** A room by building and number, the phone in full: not for showing. */
  public Optional<RoomView> findRoom(long projectId, String building, String roomNumber) {
    return projects.findRoom(projectId, building, roomNumber);
  }

  /**
   * A room of a project by id, the phone in full: not for showing.
   *
   * @throws BusinessException {@link ProjectProblem#UNKNOWN_ROOM}, also for another project's room
   */
  public RoomView getRoom(long projectId, long roomId) {
    return projects
        .findRoom(projectId, roomId)
        .orElseThrow(() -> new BusinessException(ProjectProblem.UNKNOWN_ROOM, "roomId", roomId));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
