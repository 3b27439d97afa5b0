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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.rest.Lists;
import org.weibao.listing.rest.ListAnswers;
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
  @Inject ListAnswers lists;
  @Context HttpHeaders headers;
  @Context UriInfo uri;

  /** All projects. */
  @GET
  @Operation(summary = "List all projects")
  @Produces({MediaType.APPLICATION_JSON, ListAnswers.CSV, ListAnswers.XLSX})
  @APIResponse(
      responseCode = "200",
      description = "All projects",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ProjectList.class)),
        @Content(mediaType = ListAnswers.CSV)
      })
  public Response list() {
    return lists.answer(
        headers,
        uri,
        () -> new ListDoor<>(projects.listing(), projects::list, projects::count),
        ListQuery.first(ListQuery.MAX_LIMIT),
        sorted ->
            new ProjectList(projects.list(sorted).rows().stream().map(ProjectAnswer::of).toList()));
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
