package org.weibao.workshop.rest;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
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
import org.weibao.workshop.GoodsView;
import org.weibao.workshop.WorkshopService;

/** Goods of a request. */
@Path("v1/service-requests/{number}/goods-receipts")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Goods for repair")
public class RequestGoodsResource {

  @Inject WorkshopService workshop;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;
  @Context UriInfo uri;

  /** Goods of a request. */
  @GET
  @Operation(summary = "List goods of a request that were taken for repair")
  public GoodsOfRequest list(@PathParam("number") String number) {
    return new GoodsOfRequest(
        workshop.ofRequest(number).stream()
            .map(view -> GoodsAnswer.of(view, clock.getZone()))
            .toList());
  }

  /** Takes goods away. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.SERVICE_TECHNICIAN, Roles.PROJECT_TEAM_LEAD, Roles.CITY_TECH_LEAD})
  @Operation(
      summary = "Take goods away for repair against a receipt (S04-11-a to -d)",
      description = "The owner signs the receipt and gets it back for the goods.")
  @APIResponse(
      responseCode = "201",
      description = "The receipt",
      content = @Content(schema = @Schema(implementation = GoodsAnswer.class)))
  public Response take(
      @PathParam("number") String number,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull GoodsInput body) {
    Outcome outcome =
        calls.once(
            key, body, () -> workshop.take(number, body.command(), caller.context()).number());
    GoodsView view = workshop.get(outcome.result());
    return CallsOnce.mark(
            Response.created(
                uri.getBaseUriBuilder()
                    .path(GoodsReceiptsResource.class)
                    .path(view.number())
                    .build()),
            outcome)
        .tag(Versions.tag(view.version()))
        .entity(GoodsAnswer.of(view, clock.getZone()))
        .build();
  }
}
