package org.weibao.warranty.rest;

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
import jakarta.ws.rs.core.UriInfo;
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
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;
import org.weibao.warranty.CoverageService;

/** What is owed for a device. */
@Path("v1/devices/{serial}/coverage")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Devices")
public class DeviceCoverageResource {

  @Inject CoverageService coverage;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Context UriInfo uri;

  /** Both chains. */
  @GET
  @Operation(
      summary = "Read what is owed for a device, from both sides",
      description =
          "Rows of the device, and rows derived from the project's and the supplier's dates while"
              + " it has none of its own on a side.")
  public CoverageAnswer get(@PathParam("serial") String serial) {
    return CoverageAnswer.of(coverage.ofDevice(serial));
  }

  /** Enters a row. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.REGIONAL_ADMIN,
    Roles.CITY_HEAD,
    Roles.HQ_AFFAIRS_SUPERVISOR,
    Roles.ADMINISTRATOR
  })
  @Operation(
      summary = "Enter a row of cover",
      description = "Open requests of the device whose cost was decided are decided again.")
  @APIResponse(
      responseCode = "201",
      description = "Both chains of the device",
      content = @Content(schema = @Schema(implementation = CoverageAnswer.class)))
  public Response add(
      @PathParam("serial") String serial,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull CoverageInput body) {
    Outcome outcome =
        calls.once(
            key,
            body,
            () -> coverage.add(serial, body.command(), caller.context()).device().serial());
    return CallsOnce.mark(Response.created(uri.getAbsolutePath()), outcome)
        .entity(get(serial))
        .build();
  }

  /** Ends a row. */
  @POST
  @Path("{id}/end")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.REGIONAL_ADMIN,
    Roles.CITY_HEAD,
    Roles.HQ_AFFAIRS_SUPERVISOR,
    Roles.ADMINISTRATOR
  })
  @Operation(
      summary = "End a row of cover before its time",
      description = "If-Match names the version of the row.")
  @APIResponse(
      responseCode = "200",
      description = "Both chains of the device",
      content = @Content(schema = @Schema(implementation = CoverageAnswer.class)))
  public Response end(
      @PathParam("serial") String serial,
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull CoverageEndInput body) {
    int version = Versions.required(ifMatch, serial);
    return calls.step(
        key,
        version,
        body,
        seen -> coverage.end(serial, id, seen, body.lastDay(), body.reason(), caller.context()),
        () -> Response.ok(get(serial)));
  }
}
