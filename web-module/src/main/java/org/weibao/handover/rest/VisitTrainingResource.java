package org.weibao.handover.rest;

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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.handover.HandoverProblem;
import org.weibao.handover.TrainingService;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Papers;
import org.weibao.kernel.rest.Versions;
import org.weibao.organization.Roles;
import org.weibao.routine.RoutineService;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** The training of users on a visit of the maintenance period. */
@Path("v1/routine-visits/{id}/training")
@ApplicationScoped
@RolesAllowed({Roles.SERVICE_TECHNICIAN, Roles.PROJECT_TEAM_LEAD, Roles.CITY_HEAD})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Routine visits")
public class VisitTrainingResource {

  @Inject TrainingService service;
  @Inject RoutineService routine;
  @Inject CallsOnce calls;
  @Inject CurrentCaller caller;
  @Inject Clock clock;
  @Context HttpHeaders headers;
  @Context Request request;

  /** Its record. */
  @GET
  @RolesAllowed(Groups.STAFF)
  @Produces({MediaType.APPLICATION_JSON, Papers.PDF})
  @Operation(
      summary = "Read the record of a training on a visit (S12-4.2.6)",
      description =
          "Accept: application/pdf gives the paper in the language asked for. The ETag is that of"
              + " the visit.")
  @APIResponse(
      responseCode = "200",
      description = "The record",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = TrainingAnswer.class)),
        @Content(
            mediaType = Papers.PDF,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response get(@PathParam("id") long id) {
    return Papers.orJson(
        request,
        headers,
        "training-" + id,
        (language, out) -> service.writePdf(id, language, out),
        () -> answer(id));
  }

  /** Users were trained. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Record a training on a visit with who was there and signed (S12-4.2.6)",
      description = "With that the visit is held. If-Match has the version of the visit.")
  @APIResponse(
      responseCode = "200",
      description = "The record",
      content = @Content(schema = @Schema(implementation = TrainingAnswer.class)))
  public Response hold(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull HandoverInputs.Training body) {
    routine.visit(id);
    return calls.step(
        key,
        Versions.required(ifMatch, Long.toString(id)),
        body,
        version -> service.hold(id, version, body.command(), caller.context()),
        () -> answer(id));
  }

  private ResponseBuilder answer(long id) {
    TrainingAnswer training =
        service
            .ofVisit(id)
            .map(found -> TrainingAnswer.of(found, clock.getZone()))
            .orElseThrow(() -> new BusinessException(HandoverProblem.NO_TRAINING, "id", id));
    return Response.ok(training).tag(Versions.tag(routine.visit(id).version()));
  }
}
