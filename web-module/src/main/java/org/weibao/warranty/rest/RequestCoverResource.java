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
import org.weibao.request.rest.Reasons;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;
import org.weibao.warranty.CoverService;

/** Who bears the cost of a request. */
@Path("v1/service-requests/{number}/cover")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service requests")
public class RequestCoverResource {

  @Inject CoverService covers;
  @Inject Reasons reasons;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;
  @Context HttpHeaders headers;

  /** Who bears what. */
  @GET
  @Operation(
      summary = "Read who bears the cost of a request, by class of cost",
      description =
          "The decision that is kept; while nothing rests on one, what would be decided now.")
  public CoverAnswer get(@PathParam("number") String number) {
    return CoverAnswer.of(number, covers.ofRequest(number), clock.getZone());
  }

  /** Why. */
  @GET
  @Path("why")
  @Operation(
      summary = "Read why the cost is borne so, with every row that was looked at",
      description = "All decisions, the one in force first.")
  public WhyCover why(@PathParam("number") String number) {
    Locale locale = ApiLanguage.of(headers.getAcceptableLanguages());
    return WhyCover.of(
        covers.ofRequest(number), steps -> reasons.sentences(steps, locale), clock.getZone());
  }

  /** Tells which part failed. */
  @POST
  @Path("component")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.SERVICE_TECHNICIAN,
    Roles.PROJECT_TEAM_LEAD,
    Roles.CITY_TECH_LEAD,
    Roles.CITY_HEAD,
    Roles.ADMINISTRATOR
  })
  @Operation(
      summary = "Tell which part of the device failed",
      description = "Rows for a part hold for it alone; it is decided again.")
  @APIResponse(
      responseCode = "200",
      description = "Who bears what",
      content = @Content(schema = @Schema(implementation = CoverAnswer.class)))
  public Response component(
      @PathParam("number") String number,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull ComponentInput body) {
    Outcome outcome =
        calls.once(
            key,
            body,
            () -> {
              covers.tellComponent(number, body.component(), caller.context());
              return number;
            });
    return CallsOnce.mark(Response.ok(), outcome).entity(get(number)).build();
  }
}
