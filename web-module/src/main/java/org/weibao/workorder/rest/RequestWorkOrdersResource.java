package org.weibao.workorder.rest;

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
import org.weibao.workorder.WorkOrderService;
import org.weibao.workorder.WorkOrderView;

/** Work orders of a request. */
@Path("v1/service-requests/{number}/work-orders")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dispatch")
public class RequestWorkOrdersResource {

  @Inject WorkOrderService orders;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;
  @Context UriInfo uri;

  /** Work orders of a request. */
  @GET
  @Operation(summary = "List the work orders of a request, the first first")
  public WorkOrderList list(@PathParam("number") String number) {
    return WorkOrderList.of(orders.ofRequest(number), clock.getZone());
  }

  /** Sends somebody. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.REGIONAL_ADMIN,
    Roles.REGIONAL_SUPERVISOR,
    Roles.CITY_HEAD,
    Roles.CITY_TECH_LEAD,
    Roles.PROJECT_TEAM_LEAD,
    Roles.ADMINISTRATOR
  })
  @Operation(
      summary = "Send somebody to a request",
      description = "One of our technicians or a crew from outside; one visit at a time.")
  @APIResponse(
      responseCode = "201",
      description = "The work order",
      content = @Content(schema = @Schema(implementation = WorkOrderAnswer.class)))
  public Response plan(
      @PathParam("number") String number,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull WorkPlanInput body) {
    Outcome outcome =
        calls.once(key, body, () -> orders.plan(number, body.command(), caller.context()).number());
    WorkOrderView view = orders.get(outcome.result());
    return CallsOnce.mark(
            Response.created(
                uri.getBaseUriBuilder().path(WorkOrdersResource.class).path(view.number()).build()),
            outcome)
        .tag(Versions.tag(view.version()))
        .entity(WorkOrderAnswer.of(view, orders.events(view.number()), clock.getZone()))
        .build();
  }
}
