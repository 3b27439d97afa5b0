package org.weibao.maintenance.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Versions;
import org.weibao.maintenance.KeyProjectService;
import org.weibao.maintenance.KeyProjectView;
import org.weibao.organization.Roles;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Whether a project is a key one, and who answers for what in it. */
@Path("v1/projects/{id}/key")
@ApplicationScoped
@RolesAllowed({
  Roles.CITY_TECH_LEAD,
  Roles.CITY_HEAD,
  Roles.REGIONAL_ADMIN,
  Roles.REGIONAL_SUPERVISOR
})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Key projects")
public class KeyProjectResource {

  @Inject KeyProjectService service;
  @Inject CallsOnce calls;
  @Inject CurrentCaller caller;

  /** What is kept of it. */
  @GET
  @RolesAllowed(Groups.STAFF)
  @Operation(
      summary = "Read whether a project is a key one and who answers for what (S12-4.2.4a)",
      description = "The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The project",
      content = @Content(schema = @Schema(implementation = KeyProjectAnswer.class)))
  public Response get(@PathParam("id") long id) {
    return answer(id).build();
  }

  /** It is a key project. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Make a project a key one, or say otherwise since when and why it is")
  @APIResponse(
      responseCode = "200",
      description = "The project",
      content = @Content(schema = @Schema(implementation = KeyProjectAnswer.class)))
  public Response mark(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull KeyProjectInput body) {
    int version = Versions.required(ifMatch, Long.toString(id));
    service.mark(id, version, body.since(), body.why(), caller.context());
    return answer(id).build();
  }

  /** It is none any more. */
  @DELETE
  @Operation(summary = "A project is no key one any more")
  @APIResponse(
      responseCode = "200",
      description = "The project",
      content = @Content(schema = @Schema(implementation = KeyProjectAnswer.class)))
  public Response unmark(
      @PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    service.unmark(id, Versions.required(ifMatch, Long.toString(id)), caller.context());
    return answer(id).build();
  }

  /** Somebody answers for something. */
  @POST
  @Path("duties")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Have somebody answer for something in a project (S12-4.2.4a)")
  @APIResponse(
      responseCode = "200",
      description = "The project",
      content = @Content(schema = @Schema(implementation = KeyProjectAnswer.class)))
  public Response assign(
      @PathParam("id") long id,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull KeyDutyInput body) {
    Outcome outcome =
        calls.once(
            key,
            body,
            () -> {
              service.assign(id, body.personId(), body.area(), caller.context());
              return Long.toString(id);
            });
    return CallsOnce.mark(answer(id), outcome).build();
  }

  /** Somebody answers for it no more. */
  @DELETE
  @Path("duties/{duty}")
  @Operation(
      summary = "Somebody answers for something no more",
      description = "If-Match has the version of the duty, as the project's answer has it.")
  @APIResponse(
      responseCode = "200",
      description = "The project",
      content = @Content(schema = @Schema(implementation = KeyProjectAnswer.class)))
  public Response release(
      @PathParam("id") long id,
      @PathParam("duty") long duty,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    int version = Versions.required(ifMatch, Long.toString(duty));
    service.release(id, duty, version, caller.context());
    return answer(id).build();
  }

  private ResponseBuilder answer(long id) {
    KeyProjectView view = service.get(id);
    return Response.ok(KeyProjectAnswer.of(view)).tag(Versions.tag(view.version()));
  }
}
