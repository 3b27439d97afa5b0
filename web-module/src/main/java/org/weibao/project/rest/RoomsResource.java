package org.weibao.project.rest;

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
import org.weibao.project.RoomDetails;
import org.weibao.project.RoomService;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Rooms and their owners, who move in and out. */
@Path("v1/rooms")
@ApplicationScoped
@RolesAllowed({Roles.REGIONAL_ADMIN, Roles.CITY_HEAD, Roles.PROJECT_TEAM_LEAD, Roles.ADMINISTRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rooms")
public class RoomsResource {

  @Inject RoomService rooms;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Context UriInfo uri;

  /** One room. */
  @GET
  @Path("{id}")
  @RolesAllowed(Groups.STAFF)
  @Operation(summary = "Read a room with its owners", description = "The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The room",
      content = @Content(schema = @Schema(implementation = RoomDetailsAnswer.class)))
  public Response get(@PathParam("id") Long id) {
    return answer(id).build();
  }

  /** Takes a room on. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Take a room of a project on")
  @APIResponse(
      responseCode = "201",
      description = "The room",
      content = @Content(schema = @Schema(implementation = RoomDetailsAnswer.class)))
  public Response create(
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull NewRoomInput body) {
    Outcome outcome =
        calls.once(
            key,
            body,
            () ->
                Long.toString(
                    rooms.create(
                        body.projectId(), body.data(), body.optionalOwner(), caller.context())));
    RoomDetails created = rooms.details(Long.parseLong(outcome.result()));
    return CallsOnce.mark(
            Response.created(uri.getAbsolutePathBuilder().path(outcome.result()).build())
                .entity(RoomDetailsAnswer.of(created))
                .tag(Versions.tag(created.version())),
            outcome)
        .build();
  }

  /** Changes what stands on the door. */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change building and number of a room")
  @APIResponse(
      responseCode = "200",
      description = "The room",
      content = @Content(schema = @Schema(implementation = RoomDetailsAnswer.class)))
  public Response edit(
      @PathParam("id") Long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull RoomInput body) {
    rooms.edit(id, version(id, ifMatch), body.data(), caller.context());
    return answer(id).build();
  }

  /** An owner moves in. */
  @POST
  @Path("{id}/owners")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Let an owner move in",
      description = "Whoever was the owner moves out on the same day.")
  @APIResponse(
      responseCode = "200",
      description = "The room",
      content = @Content(schema = @Schema(implementation = RoomDetailsAnswer.class)))
  public Response moveIn(
      @PathParam("id") Long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull OwnerInput body) {
    return step(
        id,
        ifMatch,
        key,
        body,
        version -> rooms.moveIn(id, version, body.data(), caller.context()));
  }

  /** Corrects the owner of now. */
  @PUT
  @Path("{id}/owners/current")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Correct what is written down of the owner of now")
  @APIResponse(
      responseCode = "200",
      description = "The room",
      content = @Content(schema = @Schema(implementation = RoomDetailsAnswer.class)))
  public Response correctOwner(
      @PathParam("id") Long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull OwnerInput body) {
    rooms.correctOwner(id, version(id, ifMatch), body.data(), caller.context());
    return answer(id).build();
  }

  /** The owner of now moves out. */
  @POST
  @Path("{id}/owners/current/moving-out")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Let the owner of now move out")
  @APIResponse(
      responseCode = "200",
      description = "The room",
      content = @Content(schema = @Schema(implementation = RoomDetailsAnswer.class)))
  public Response moveOut(
      @PathParam("id") Long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull MoveOutInput body) {
    return step(
        id,
        ifMatch,
        key,
        body,
        version -> rooms.moveOut(id, version, body.movedOutOn(), caller.context()));
  }

  private Response step(Long id, String ifMatch, String key, Record body, IntConsumer work) {
    int version = version(id, ifMatch);
    Outcome outcome =
        calls.once(
            key,
            version,
            body,
            () -> {
              work.accept(version);
              return Long.toString(id);
            });
    return CallsOnce.mark(answer(id), outcome).build();
  }

  /** What is not there has no version: 404 comes before 428. */
  private int version(Long id, String ifMatch) {
    return Versions.required(ifMatch, rooms.details(id).room().label());
  }

  private ResponseBuilder answer(Long id) {
    RoomDetails details = rooms.details(id);
    return Response.ok(RoomDetailsAnswer.of(details)).tag(Versions.tag(details.version()));
  }
}
