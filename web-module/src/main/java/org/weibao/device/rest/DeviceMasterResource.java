package org.weibao.device.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.device.DeviceDetails;
import org.weibao.device.DeviceMasterService;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Versions;
import org.weibao.organization.Roles;
import org.weibao.security.web.CurrentCaller;

/** Devices, for who keeps them; each change needs the version that the caller has seen. */
@Path("v1/devices")
@ApplicationScoped
@RolesAllowed({Roles.REGIONAL_ADMIN, Roles.CITY_HEAD, Roles.STORE_KEEPER, Roles.ADMINISTRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Devices")
public class DeviceMasterResource {

  @Inject DeviceMasterService master;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Context UriInfo uri;

  /** Takes a device on. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Take a device on",
      description = "It enters the stock book, in a project or in the store of a city.")
  @APIResponse(
      responseCode = "201",
      description = "The device",
      content = @Content(schema = @Schema(implementation = DeviceAnswer.class)))
  public Response create(
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull NewDeviceInput body) {
    Outcome outcome =
        calls.once(
            key,
            body,
            () -> {
              master.takeOn(body.data(), body.place(), caller.context());
              return body.data().serial();
            });
    DeviceDetails created = master.details(outcome.result());
    return CallsOnce.mark(
            Response.created(uri.getAbsolutePathBuilder().path(outcome.result()).build())
                .entity(DeviceAnswer.of(created.device()))
                .tag(Versions.tag(created.version())),
            outcome)
        .build();
  }

  /** Corrects a device. */
  @PUT
  @Path("{serial}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Correct what is written down of a device",
      description = "A device moves by fault records and returns, never by this.")
  @APIResponse(
      responseCode = "200",
      description = "The device",
      content = @Content(schema = @Schema(implementation = DeviceAnswer.class)))
  public Response edit(
      @PathParam("serial") String serial,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull DeviceInput body) {
    int version = Versions.required(ifMatch, master.details(serial).data().serial());
    master.edit(serial, version, body.data(), caller.context());
    DeviceDetails changed = master.details(body.data().serial());
    return Response.ok(DeviceAnswer.of(changed.device()))
        .tag(Versions.tag(changed.version()))
        .build();
  }
}
