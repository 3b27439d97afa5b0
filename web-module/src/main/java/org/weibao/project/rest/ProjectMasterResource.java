package org.weibao.project.rest;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.IntConsumer;
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
import org.weibao.organization.Roles;
import org.weibao.project.ProjectDetails;
import org.weibao.project.ProjectMasterService;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Projects, for who keeps them; each change needs the version that the caller has seen. */
@Path("v1/projects")
@ApplicationScoped
@RolesAllowed({Roles.REGIONAL_ADMIN, Roles.CITY_HEAD, Roles.ADMINISTRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projects")
public class ProjectMasterResource {

  @Inject ProjectMasterService master;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Context UriInfo uri;

  /** Takes a project on. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Take a project on")
  @APIResponse(
      responseCode = "201",
      description = "The project",
      content = @Content(schema = @Schema(implementation = ProjectDetailsAnswer.class)))
  public Response create(
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull NewProjectInput body) {
    Outcome outcome =
        calls.once(
            key,
            body,
            () -> Long.toString(master.create(body.data(), body.teamStatus(), caller.context())));
    ProjectDetails created = master.details(Long.parseLong(outcome.result()));
    return CallsOnce.mark(
            Response.created(uri.getAbsolutePathBuilder().path(outcome.result()).build())
                .entity(ProjectDetailsAnswer.of(created))
                .tag(Versions.tag(created.version())),
            outcome)
        .build();
  }

  /** A project with all that is kept of it. */
  @GET
  @Path("{id}/details")
  @RolesAllowed(Groups.STAFF)
  @Operation(summary = "Read what is kept of a project", description = "The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The project",
      content = @Content(schema = @Schema(implementation = ProjectDetailsAnswer.class)))
  public Response details(@PathParam("id") long id) {
    return answer(id).build();
  }

  /** Changes what is written down. */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change what is written down of a project")
  @APIResponse(
      responseCode = "200",
      description = "The project",
      content = @Content(schema = @Schema(implementation = ProjectDetailsAnswer.class)))
  public Response edit(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull ProjectInput body) {
    master.edit(id, version(id, ifMatch), body.data(), caller.context());
    return answer(id).build();
  }

  /** Says where the team stands from a day on. */
  @POST
  @Path("{id}/team-status")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Say where the team stands from a day on")
  @APIResponse(
      responseCode = "200",
      description = "The project",
      content = @Content(schema = @Schema(implementation = ProjectDetailsAnswer.class)))
  public Response addStatus(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull TeamStatusInput body) {
    return step(
        id,
        ifMatch,
        key,
        body,
        version -> master.setTeamStatus(id, version, body.status(), body.from(), caller.context()));
  }

  /** Takes a status back that was written down by mistake. */
  @DELETE
  @Path("{id}/team-status/{status}")
  @Operation(summary = "Take a status back that was written down by mistake")
  @APIResponse(
      responseCode = "200",
      description = "The project",
      content = @Content(schema = @Schema(implementation = ProjectDetailsAnswer.class)))
  public Response removeStatus(
      @PathParam("id") long id,
      @PathParam("status") long status,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    master.removeTeamStatus(id, version(id, ifMatch), status, caller.context());
    return answer(id).build();
  }

  /** Writes a term of the contract down. */
  @POST
  @Path("{id}/contract-terms")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Write down what the contract says of emergencies")
  @APIResponse(
      responseCode = "200",
      description = "The project",
      content = @Content(schema = @Schema(implementation = ProjectDetailsAnswer.class)))
  public Response addTerm(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull ContractTermInput body) {
    return step(
        id,
        ifMatch,
        key,
        body,
        version -> master.addContractTerm(id, version, body.term(), caller.context()));
  }

  /** Lets a term end. */
  @POST
  @Path("{id}/contract-terms/{term}/ending")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Let a term of the contract hold until a day")
  @APIResponse(
      responseCode = "200",
      description = "The project",
      content = @Content(schema = @Schema(implementation = ProjectDetailsAnswer.class)))
  public Response endTerm(
      @PathParam("id") long id,
      @PathParam("term") long term,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull TermEndInput body) {
    return step(
        id,
        ifMatch,
        key,
        body,
        version -> master.endContractTerm(id, version, term, body.lastDay(), caller.context()));
  }

  private Response step(long id, String ifMatch, String key, Record body, IntConsumer work) {
    return calls.step(key, version(id, ifMatch), body, work, () -> answer(id));
  }

  /** What is not there has no version: 404 comes before 428. */
  private int version(long id, String ifMatch) {
    return Versions.required(ifMatch, master.details(id).data().code());
  }

  private ResponseBuilder answer(long id) {
    ProjectDetails details = master.details(id);
    return Response.ok(ProjectDetailsAnswer.of(details)).tag(Versions.tag(details.version()));
  }
}
