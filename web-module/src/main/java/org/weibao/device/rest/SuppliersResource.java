package org.weibao.device.rest;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.device.DeviceModelService;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Versions;
import org.weibao.organization.Roles;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Makers and suppliers of devices. */
@Path("v1/suppliers")
@ApplicationScoped
@RolesAllowed({Roles.HQ_AFFAIRS_SUPERVISOR, Roles.PURCHASING_ADMIN, Roles.ADMINISTRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Devices")
public class SuppliersResource {

  @Inject DeviceModelService models;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;

  /** All suppliers. */
  @GET
  @RolesAllowed(Groups.STAFF)
  @Operation(summary = "List all makers and suppliers")
  @APIResponse(
      responseCode = "200",
      description = "All suppliers",
      content = @Content(schema = @Schema(implementation = SupplierList.class)))
  public Response list() {
    return Response.ok(all()).build();
  }

  /** Takes a supplier on. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Take a supplier on")
  @APIResponse(
      responseCode = "201",
      description = "All suppliers",
      content = @Content(schema = @Schema(implementation = SupplierList.class)))
  public Response add(
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull SupplierInput body) {
    Outcome outcome =
        calls.once(
            key, body, () -> Long.toString(models.addSupplier(body.data(), caller.context())));
    return CallsOnce.mark(Response.status(Response.Status.CREATED).entity(all()), outcome).build();
  }

  /** Changes a supplier. */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change what is written down of a supplier")
  @APIResponse(
      responseCode = "200",
      description = "All suppliers",
      content = @Content(schema = @Schema(implementation = SupplierList.class)))
  public Response edit(
      @PathParam("id") Long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull SupplierInput body) {
    models.editSupplier(
        id, Versions.required(ifMatch, id.toString()), body.data(), caller.context());
    return Response.ok(all()).build();
  }

  private SupplierList all() {
    return SupplierList.of(models.suppliers());
  }
}
