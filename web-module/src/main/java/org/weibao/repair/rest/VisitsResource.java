package org.weibao.repair.rest;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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
import org.weibao.organization.Roles;
import org.weibao.repair.RepairService;
import org.weibao.repair.VisitView;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Visits of a request. */
@Path("v1/service-requests/{number}/visits")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Repair")
public class VisitsResource {

  @Inject RepairService repairs;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;

  /** Visits of a request. */
  @GET
  @Operation(summary = "List the visits of a request")
  public VisitList list(@PathParam("number") String number) {
    return new VisitList(
        repairs.visits(number).stream()
            .map(view -> VisitAnswer.of(view, clock.getZone()))
            .toList());
  }

  /** Records a visit by the caller. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.SERVICE_TECHNICIAN,
    Roles.PROJECT_TEAM_LEAD,
    Roles.CITY_TECH_LEAD,
    Roles.CITY_HEAD,
    Roles.ADMINISTRATOR
  })
  @Operation(
      summary = "Record a visit",
      description = "The caller is who was there. The first arrival stops the request's clock.")
  @APIResponse(
      responseCode = "201",
      description = "The visit",
      content = @Content(schema = @Schema(implementation = VisitAnswer.class)))
  public Response record(
      @PathParam("number") String number,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull VisitInput body) {
    Outcome outcome =
        calls.once(
            key,
            body,
            () ->
                Long.toString(repairs.recordVisit(number, body.command(), caller.context()).id()));
    long id = Long.parseLong(outcome.result());
    VisitView view =
        repairs.visits(number).stream().filter(it -> it.id() == id).findFirst().orElseThrow();
    return CallsOnce.mark(Response.status(Response.Status.CREATED), outcome)
        .entity(VisitAnswer.of(view, clock.getZone()))
        .build();
  }
}
