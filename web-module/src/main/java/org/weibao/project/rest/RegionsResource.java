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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.weibao.project.TerritoryService;
import org.weibao.security.web.CurrentCaller;

/** Regions of the department and their cities. */
@Path("v1/regions")
@ApplicationScoped
@RolesAllowed(Roles.ADMINISTRATOR)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Regions and cities")
public class RegionsResource {

  @Inject TerritoryService territory;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;

  /** All regions. */
  @GET
  @Operation(summary = "List all regions with their cities")
  @APIResponse(
      responseCode = "200",
      description = "All regions with their cities",
      content = @Content(schema = @Schema(implementation = RegionList.class)))
  public Response list() {
    return Response.ok(all()).build();
  }

  /** Adds a region. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Add a region")
  @APIResponse(
      responseCode = "201",
      description = "All regions with their cities",
      content = @Content(schema = @Schema(implementation = RegionList.class)))
  public Response add(
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull PlaceInput body) {
    Outcome outcome =
        calls.once(
            key, body, () -> Long.toString(territory.addRegion(body.data(), caller.context())));
    return CallsOnce.mark(Response.status(Response.Status.CREATED).entity(all()), outcome).build();
  }

  /** Changes a region. */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change what is written down of a region")
  @APIResponse(
      responseCode = "200",
      description = "All regions with their cities",
      content = @Content(schema = @Schema(implementation = RegionList.class)))
  public Response edit(
      @PathParam("id") Long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull PlaceInput body) {
    territory.editRegion(
        id, Versions.required(ifMatch, id.toString()), body.data(), caller.context());
    return Response.ok(all()).build();
  }

  private RegionList all() {
    return RegionList.of(territory.regions());
  }
}
