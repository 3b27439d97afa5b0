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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Clock;
import java.util.function.IntConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Versions;
import org.weibao.organization.Roles;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;
import org.weibao.warranty.CoverOverrideView;
import org.weibao.warranty.OverrideService;

/** Wishes to bear costs otherwise. */
@Path("v1/cover-overrides")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service requests")
public class CoverOverridesResource {

  @Inject OverrideService overrides;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;

  /** One. */
  @GET
  @Path("{number}")
  @Operation(
      summary = "Read a wish to bear a cost otherwise",
      description = "The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The wish",
      content = @Content(schema = @Schema(implementation = OverrideAnswer.class)))
  public Response get(@PathParam("number") String number) {
    return answer(overrides.get(number)).build();
  }

  /** Decides it. */
  @POST
  @Path("{number}/decisions")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.HQ_AFFAIRS_SUPERVISOR, Roles.DEPT_MANAGER, Roles.ASSISTANT_MANAGER})
  @Operation(
      summary = "Agree to a wish, or refuse it",
      description = "Nobody decides what they asked for.")
  @APIResponse(
      responseCode = "200",
      description = "The wish",
      content = @Content(schema = @Schema(implementation = OverrideAnswer.class)))
  public Response decide(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull OverrideDecisionInput body) {
    return step(
        number,
        ifMatch,
        key,
        body,
        version ->
            overrides.decide(number, version, body.agreed(), body.opinion(), caller.context()));
  }

  /** Takes it back. */
  @POST
  @Path("{number}/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.SERVICE_TECHNICIAN,
    Roles.PROJECT_TEAM_LEAD,
    Roles.CITY_HEAD,
    Roles.REGIONAL_ADMIN,
    Roles.HQ_AFFAIRS_SUPERVISOR
  })
  @Operation(summary = "Take a wish back while somebody is asked")
  @APIResponse(
      responseCode = "200",
      description = "The wish",
      content = @Content(schema = @Schema(implementation = OverrideAnswer.class)))
  public Response withdraw(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull OverrideWithdrawalInput body) {
    return step(
        number, ifMatch, key, body, version -> overrides.withdraw(number, version, body.reason()));
  }

  private Response step(String number, String ifMatch, String key, Record body, IntConsumer work) {
    overrides.get(number);
    int version = Versions.required(ifMatch, number);
    return calls.step(key, version, body, work, () -> answer(overrides.get(number)));
  }

  private ResponseBuilder answer(CoverOverrideView view) {
    return Response.ok(OverrideAnswer.of(view, clock.getZone())).tag(Versions.tag(view.version()));
  }
}
