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
import org.weibao.warranty.CoverOverrideView;
import org.weibao.warranty.OverrideService;

/** Wishes to bear costs of a request otherwise. */
@Path("v1/service-requests/{number}/cover/overrides")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service requests")
public class RequestOverridesResource {

  @Inject OverrideService overrides;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;
  @Context UriInfo uri;

  /** Wishes of a request. */
  @GET
  @Operation(summary = "List wishes to bear costs of a request otherwise")
  public OverrideAnswer.Items list(@PathParam("number") String number) {
    return new OverrideAnswer.Items(
        overrides.ofRequest(number).stream()
            .map(view -> OverrideAnswer.of(view, clock.getZone()))
            .toList());
  }

  /** Asks for it. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.SERVICE_TECHNICIAN,
    Roles.PROJECT_TEAM_LEAD,
    Roles.CITY_HEAD,
    Roles.REGIONAL_ADMIN,
    Roles.HQ_AFFAIRS_SUPERVISOR
  })
  @Operation(
      summary = "Ask to bear a class of cost otherwise: goodwill, or charging what is covered",
      description = "The project's rules say who is asked; whoever asks never decides.")
  @APIResponse(
      responseCode = "201",
      description = "The wish",
      content = @Content(schema = @Schema(implementation = OverrideAnswer.class)))
  public Response ask(
      @PathParam("number") String number,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull OverrideInput body) {
    Outcome outcome =
        calls.once(
            key, body, () -> overrides.ask(number, body.command(), caller.context()).number());
    CoverOverrideView view = overrides.get(outcome.result());
    return CallsOnce.mark(
            Response.created(
                uri.getBaseUriBuilder()
                    .path(CoverOverridesResource.class)
                    .path(view.number())
                    .build()),
            outcome)
        .tag(Versions.tag(view.version()))
        .entity(OverrideAnswer.of(view, clock.getZone()))
        .build();
  }
}
