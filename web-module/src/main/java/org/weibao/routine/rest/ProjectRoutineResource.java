package org.weibao.routine.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.ApiLanguage;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Versions;
import org.weibao.organization.Roles;
import org.weibao.request.rest.Reasons;
import org.weibao.routine.ProjectRoutine;
import org.weibao.routine.RoutineRule;
import org.weibao.routine.RoutineService;
import org.weibao.routine.RoutineStaffService;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Who looks after a project, what its contract says, and its visits. */
@Path("v1/projects/{id}/routine")
@ApplicationScoped
@RolesAllowed({Roles.CITY_HEAD, Roles.REGIONAL_ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Routine visits")
public class ProjectRoutineResource {

  @Inject RoutineService service;
  @Inject RoutineStaffService staff;
  @Inject Reasons reasons;
  @Inject CallsOnce calls;
  @Inject CurrentCaller caller;
  @Context HttpHeaders headers;

  /** What is asked for, who does it, how it went. */
  @GET
  @RolesAllowed(Groups.STAFF)
  @Operation(summary = "Read the rhythm of a project with its reasons, assignments and visits")
  public ProjectRoutineAnswer get(@PathParam("id") long id) {
    ProjectRoutine all = service.of(id);
    Locale locale = ApiLanguage.of(headers.getAcceptableLanguages());
    List<String> why =
        all.state()
            .rule()
            .map(RoutineRule::steps)
            .map(steps -> reasons.sentences(steps, locale))
            .orElse(List.of());
    return ProjectRoutineAnswer.of(all, why);
  }

  /** Has somebody look after the project. */
  @POST
  @Path("assignments")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Assign a part-time or resident service person (S01-5.4.1.2-1B-b, -2B-b)")
  @APIResponse(
      responseCode = "200",
      description = "The project's routine",
      content = @Content(schema = @Schema(implementation = ProjectRoutineAnswer.class)))
  public Response assign(
      @PathParam("id") long id,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull RoutineInputs.Assignment body) {
    return step(id, key, body, () -> staff.assign(id, body.command(), caller.context()));
  }

  /** Lets an assignment end. */
  @POST
  @Path("assignments/{assignment}/ending")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Let an assignment hold until a day",
      description = "If-Match has the version of the assignment.")
  @APIResponse(
      responseCode = "200",
      description = "The project's routine",
      content = @Content(schema = @Schema(implementation = ProjectRoutineAnswer.class)))
  public Response endAssignment(
      @PathParam("id") long id,
      @PathParam("assignment") long assignment,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull RoutineInputs.End body) {
    return calls.step(
        key,
        Versions.required(ifMatch, Long.toString(assignment)),
        body,
        version -> staff.endAssignment(id, assignment, version, body.lastDay(), caller.context()),
        () -> Response.ok(get(id)));
  }

  /** Writes down what the contract says. */
  @POST
  @Path("terms")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CITY_HEAD, Roles.REGIONAL_ADMIN, Roles.ADMINISTRATOR})
  @Operation(
      summary = "Write down what the contract says of routine visits (S01-5.4.1.2)",
      description = "Inside the warranty it comes first; the visits are reckoned again.")
  @APIResponse(
      responseCode = "200",
      description = "The project's routine",
      content = @Content(schema = @Schema(implementation = ProjectRoutineAnswer.class)))
  public Response addTerm(
      @PathParam("id") long id,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull RoutineInputs.Term body) {
    return step(id, key, body, () -> staff.addTerm(id, body.command(), caller.context()));
  }

  /** Lets a term end. */
  @POST
  @Path("terms/{term}/ending")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CITY_HEAD, Roles.REGIONAL_ADMIN, Roles.ADMINISTRATOR})
  @Operation(
      summary = "Let a term of the contract hold until a day",
      description = "If-Match has the version of the term.")
  @APIResponse(
      responseCode = "200",
      description = "The project's routine",
      content = @Content(schema = @Schema(implementation = ProjectRoutineAnswer.class)))
  public Response endTerm(
      @PathParam("id") long id,
      @PathParam("term") long term,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull RoutineInputs.End body) {
    return calls.step(
        key,
        Versions.required(ifMatch, Long.toString(term)),
        body,
        version -> staff.endTerm(id, term, version, body.lastDay(), caller.context()),
        () -> Response.ok(get(id)));
  }

  private Response step(long id, String key, Record body, Runnable work) {
    Outcome outcome =
        calls.once(
            key,
            body,
            () -> {
              work.run();
              return Long.toString(id);
            });
    return CallsOnce.mark(Response.ok(get(id)), outcome).build();
  }
}
