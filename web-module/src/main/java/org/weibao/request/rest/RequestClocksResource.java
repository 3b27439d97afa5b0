package org.weibao.request.rest;

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
import java.time.Clock;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.ApiLanguage;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.organization.Roles;
import org.weibao.request.RequestClockService;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Clocks that the rules of bound packs gave requests. */
@Path("v1/service-requests/{number}/clocks")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service requests")
public class RequestClocksResource {

  @Inject RequestClockService service;
  @Inject Reasons reasons;
  @Inject CallsOnce calls;
  @Inject CurrentCaller caller;
  @Inject Clock clock;
  @Context HttpHeaders headers;

  /** Clocks of a request. */
  @GET
  @Operation(
      summary = "Read the clocks that deadline rules gave a request, with their reasons",
      description = "The clock of the service case alone is read at clock, and its reasons at why.")
  public ClocksAnswer list(@PathParam("number") String number) {
    Locale locale = ApiLanguage.of(headers.getAcceptableLanguages());
    return ClocksAnswer.of(
        service.clocks(number), steps -> reasons.sentences(steps, locale), clock.getZone());
  }

  /** A person tells what happened to a clock. */
  @POST
  @Path("{target}/events")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.REGIONAL_ADMIN,
    Roles.CITY_HEAD,
    Roles.CITY_TECH_LEAD,
    Roles.PROJECT_TEAM_LEAD,
    Roles.SERVICE_TECHNICIAN,
    Roles.ADMINISTRATOR
  })
  @Operation(
      summary = "Tell what happened to a clock",
      description =
          "That what it measures has happened, for what the product does not see by itself; that it"
              + " rests for a reason of its rule; that it goes on.")
  @APIResponse(
      responseCode = "200",
      description = "The clocks of the request",
      content = @Content(schema = @Schema(implementation = ClocksAnswer.class)))
  public Response tell(
      @PathParam("number") String number,
      @PathParam("target") String target,
      @Valid @NotNull ClockEventInput body,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key) {
    Outcome outcome =
        calls.once(
            key,
            body,
            () -> {
              String reason = body.reason() == null ? "" : body.reason();
              service.tell(number, target, body.deed(), reason, caller.context());
              return number;
            });
    return CallsOnce.mark(Response.ok(), outcome).entity(list(number)).build();
  }
}
