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
import org.weibao.workorder.HeadNotReachedService;
import org.weibao.workorder.WorkOrderService;
import org.weibao.workorder.WorkOrderView;

/** Whoever took a call and does not reach the head of the department goes himself. */
@Path("v1/service-requests/{number}/head-not-reached")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dispatch")
public class HeadNotReachedResource {

  @Inject HeadNotReachedService heads;
  @Inject WorkOrderService orders;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;
  @Context UriInfo uri;

  /** What was tried. */
  @GET
  @Operation(summary = "List when the head of the department was not reached for a request")
  public HeadNotReachedList list(@PathParam("number") String number) {
    return HeadNotReachedList.of(heads.of(number), clock.getZone());
  }

  /** The caller goes himself. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.SERVICE_TECHNICIAN, Roles.PROJECT_TEAM_LEAD})
  @Operation(
      summary = "Say that the head was not reached, and go to the site",
      description =
          "For whoever took the call, where a pack of the project says so (S12-4.2.3c): the caller"
              + " gets the work order, and the head is told. Refused where somebody is sent already"
              + " or the head has read of the call.")
  @APIResponse(
      responseCode = "201",
      description = "The caller's work order",
      content = @Content(schema = @Schema(implementation = WorkOrderAnswer.class)))
  public Response go(
      @PathParam("number") String number,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull HeadNotReachedInput body) {
    Outcome outcome =
        calls.once(key, body, () -> heads.go(number, body.command(), caller.context()).number());
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
