package org.weibao.charge.rest;

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
import org.weibao.charge.ChargeService;
import org.weibao.charge.ChargeView;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Versions;
import org.weibao.organization.Roles;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Charges of a request. */
@Path("v1/service-requests/{number}/charges")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Charges")
public class RequestChargesResource {

  @Inject ChargeService charges;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;
  @Context UriInfo uri;

  /** Charges of a request. */
  @GET
  @Operation(summary = "List the charges of a request")
  public ChargeList list(@PathParam("number") String number) {
    return new ChargeList(
        charges.ofRequest(number).stream()
            .map(view -> ChargeAnswer.of(view, clock.getZone()))
            .toList());
  }

  /** Charges work to the customer. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.SERVICE_TECHNICIAN,
    Roles.PROJECT_TEAM_LEAD,
    Roles.CITY_HEAD,
    Roles.REGIONAL_ADMIN
  })
  @Operation(
      summary = "Charge work to the customer (S01-5.3.1-a, -b)",
      description =
          "By the price list that holds on the day of the work, or at a price of its own, which"
              + " counts once whom the rules ask has agreed.")
  @APIResponse(
      responseCode = "201",
      description = "The charge",
      content = @Content(schema = @Schema(implementation = ChargeAnswer.class)))
  public Response add(
      @PathParam("number") String number,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull ChargeInput body) {
    Outcome outcome =
        calls.once(key, body, () -> charges.add(number, body.command(), caller.context()).number());
    ChargeView view = charges.get(outcome.result());
    return CallsOnce.mark(
            Response.created(
                uri.getBaseUriBuilder().path(ChargesResource.class).path(view.number()).build()),
            outcome)
        .tag(Versions.tag(view.version()))
        .entity(ChargeAnswer.of(view, clock.getZone()))
        .build();
  }
}
