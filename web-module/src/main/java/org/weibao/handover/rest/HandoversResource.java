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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Clock;
import java.util.function.IntConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.handover.HandoverService;
import org.weibao.handover.HandoverView;
import org.weibao.handover.HandoverWorkService;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Versions;
import org.weibao.organization.Roles;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Handovers; each change needs the version that the caller has seen. */
@Path("v1/handovers")
@ApplicationScoped
@RolesAllowed({Roles.PROJECT_TEAM_LEAD, Roles.CITY_HEAD, Roles.REGIONAL_ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handovers")
public class HandoversResource {

  @Inject HandoverService service;
  @Inject HandoverWorkService work;
  @Inject CallsOnce calls;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  /** Handovers with what is missing. */
  @GET
  @RolesAllowed(Groups.STAFF)
  @Operation(summary = "List handovers with what is missing, the most urgent first (S01-5.4.1.1)")
  public HandoverList list() {
    return new HandoverList(service.list().stream().map(HandoverAnswer.Row::of).toList());
  }

  /** One handover. */
  @GET
  @Path("{id}")
  @RolesAllowed(Groups.STAFF)
  @Operation(summary = "Read a handover with its parts", description = "The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The handover",
      content = @Content(schema = @Schema(implementation = HandoverAnswer.class)))
  public Response get(@PathParam("id") long id) {
    return answer(id).build();
  }

  /** Talks were opened. */
  @PUT
  @Path("{id}/talks")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Record that talks were opened with the centre (S01-5.4.1.1-a)")
  @APIResponse(
      responseCode = "200",
      description = "The handover",
      content = @Content(schema = @Schema(implementation = HandoverAnswer.class)))
  public Response talk(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull HandoverInputs.Talks body) {
    service.get(id);
    work.talk(
        id,
        Versions.required(ifMatch, Long.toString(id)),
        body.day(),
        body.with(),
        caller.context());
    return answer(id).build();
  }

  /** The centre named somebody. */
  @PUT
  @Path("{id}/person")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Record whom the centre named for faults (S01-5.4.1.1-b)")
  @APIResponse(
      responseCode = "200",
      description = "The handover",
      content = @Content(schema = @Schema(implementation = HandoverAnswer.class)))
  public Response designate(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull HandoverInputs.Person body) {
    service.get(id);
    work.designate(
        id,
        Versions.required(ifMatch, Long.toString(id)),
        body.name(),
        body.phone(),
        caller.context());
    return answer(id).build();
  }

  /** The next version of the emergency plan. */
  @POST
  @Path("{id}/plans")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Write the next version of the emergency plan (S01-5.4.1.1-c)")
  @APIResponse(
      responseCode = "200",
      description = "The handover",
      content = @Content(schema = @Schema(implementation = HandoverAnswer.class)))
  public Response plan(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull HandoverInputs.Plan body) {
    return step(
        id,
        ifMatch,
        key,
        body,
        version -> work.plan(id, version, body.content(), caller.context()));
  }

  /** A training that was held. */
  @POST
  @Path("{id}/trainings")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Record a training with who was there and signed (S01-5.4.1.1-d)")
  @APIResponse(
      responseCode = "200",
      description = "The handover",
      content = @Content(schema = @Schema(implementation = HandoverAnswer.class)))
  public Response train(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull HandoverInputs.Training body) {
    return step(
        id,
        ifMatch,
        key,
        body,
        version -> work.train(id, version, body.command(), caller.context()));
  }

  /** Something that is to be handed over. */
  @POST
  @Path("{id}/items")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Plan a piece that is handed over on a day (S01-5.4.1.1-e)")
  @APIResponse(
      responseCode = "200",
      description = "The handover",
      content = @Content(schema = @Schema(implementation = HandoverAnswer.class)))
  public Response addItem(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull HandoverInputs.Item body) {
    return step(
        id,
        ifMatch,
        key,
        body,
        version -> work.addItem(id, version, body.command(), caller.context()));
  }

  /** Something was handed over. */
  @POST
  @Path("{id}/items/{item}/handing")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Record that a piece was handed over",
      description = "If-Match has the version of the item.")
  @APIResponse(
      responseCode = "200",
      description = "The handover",
      content = @Content(schema = @Schema(implementation = HandoverAnswer.class)))
  public Response hand(
      @PathParam("id") long id,
      @PathParam("item") long item,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull HandoverInputs.Handed body) {
    return step(
        id,
        ifMatch,
        key,
        body,
        version ->
            work.handItem(id, item, version, body.handedOn(), body.handedTo(), caller.context()));
  }

  /** Closes it. */
  @POST
  @Path("{id}/closing")
  @RolesAllowed({Roles.PROJECT_TEAM_LEAD, Roles.CITY_HEAD})
  @Operation(summary = "Close a handover that has all its parts")
  @APIResponse(
      responseCode = "200",
      description = "The handover",
      content = @Content(schema = @Schema(implementation = HandoverAnswer.class)))
  public Response close(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key) {
    return step(id, ifMatch, key, null, version -> work.close(id, version, caller.context()));
  }

  private Response step(long id, String ifMatch, String key, Record body, IntConsumer change) {
    service.get(id);
    return calls.step(
        key, Versions.required(ifMatch, Long.toString(id)), body, change, () -> answer(id));
  }

  private ResponseBuilder answer(long id) {
    HandoverView view = service.get(id);
    return Response.ok(HandoverAnswer.of(view, clock.getZone())).tag(Versions.tag(view.version()));
  }
}
