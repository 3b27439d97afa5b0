package org.weibao.project.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.kernel.rest.Versions;
import org.weibao.organization.Roles;
import org.weibao.project.ProjectArea;
import org.weibao.project.ProjectAreaService;
import org.weibao.project.ProjectService;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Where projects lie. */
@Path("v1/projects/{id}/area")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projects")
public class ProjectAreaResource {

  @Inject ProjectAreaService areas;
  @Inject ProjectService projects;
  @Inject CurrentCaller caller;

  /** Where a project lies. */
  @GET
  @Operation(summary = "Read where a project lies", description = "The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "What is known of where it lies",
      content = @Content(schema = @Schema(implementation = ProjectAreaBody.class)))
  public Response get(@PathParam("id") Long id) {
    projects.getProject(id);
    return answer(areas.of(id));
  }

  /** Tells where a project lies. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.REGIONAL_ADMIN,
    Roles.REGIONAL_SUPERVISOR,
    Roles.CITY_HEAD,
    Roles.ADMINISTRATOR
  })
  @Operation(
      summary = "Tell where a project lies",
      description = "It holds for requests that come in from then on.")
  @APIResponse(
      responseCode = "200",
      description = "What is known of where it lies",
      content = @Content(schema = @Schema(implementation = ProjectAreaBody.class)))
  public Response put(
      @PathParam("id") Long id,
      @Valid @NotNull ProjectAreaBody body,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    projects.getProject(id);
    int version = Versions.required(ifMatch, id.toString());
    return answer(
        areas.set(id, body.optionalZone(), body.optionalDistance(), version, caller.context()));
  }

  private static Response answer(ProjectArea area) {
    return Response.ok(ProjectAreaBody.of(area)).tag(Versions.tag(area.version())).build();
  }
}
