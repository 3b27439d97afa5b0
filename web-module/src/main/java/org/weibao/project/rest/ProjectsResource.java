package org.weibao.project.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.kernel.rest.Lists;
import org.weibao.project.ProjectService;
import org.weibao.security.Groups;

/** Projects and their rooms. */
@Path("v1/projects")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projects")
public class ProjectsResource {

  @Inject ProjectService projects;

  /** All projects. */
  @GET
  @Operation(summary = "List all projects")
  public ProjectList list() {
    return new ProjectList(projects.listProjects().stream().map(ProjectAnswer::of).toList());
  }

  /** One project. */
  @GET
  @Path("{id}")
  @Operation(summary = "Read a project")
  public ProjectAnswer get(@PathParam("id") Long id) {
    return ProjectAnswer.of(projects.getProject(id));
  }

  /** Rooms of a project. */
  @GET
  @Path("{id}/rooms")
  @Operation(summary = "Search the rooms of a project")
  public RoomList rooms(
      @PathParam("id") Long id,
      @Parameter(description = "Part of the label or of the owner's name")
          @QueryParam("text")
          @Size(max = 100)
          String text,
      @QueryParam("limit") @Min(1) @Max(Lists.MAX_LIMIT) Integer limit) {
    projects.getProject(id);
    return new RoomList(
        projects.searchRooms(id, text == null ? "" : text, Lists.limit(limit)).stream()
            .map(RoomAnswer::of)
            .toList());
  }
}
