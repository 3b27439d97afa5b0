package org.weibao.handover.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.weibao.handover.HandoverService;
import org.weibao.handover.HandoverWorkService;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.organization.Roles;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Advice to keep wear parts once a warranty has ended (S01-5.4.2.1). */
@Path("v1")
@ApplicationScoped
@RolesAllowed({Groups.STAFF, Roles.PROPERTY_CENTER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handovers")
public class SpareAdviceResource {

  @Inject HandoverService service;
  @Inject HandoverWorkService work;
  @Inject CallsOnce calls;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  /** Advice that was given. */
  @GET
  @Path("spare-advice")
  @Operation(summary = "List advice to keep wear parts, the latest first")
  public AdviceList list() {
    return AdviceList.of(service.advice(), clock.getZone());
  }

  /** Confirms that the property centre read it. */
  @POST
  @Path("spare-advice/{id}/receipt")
  @RolesAllowed(Roles.PROPERTY_CENTER)
  @Operation(summary = "Confirm that the property centre read an advice")
  @APIResponse(
      responseCode = "200",
      description = "All advice",
      content = @Content(schema = @Schema(implementation = AdviceList.class)))
  public Response receive(
      @PathParam("id") long id,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key) {
    Outcome outcome =
        calls.once(
            key,
            null,
            () -> {
              work.receive(id, caller.context());
              return Long.toString(id);
            });
    return CallsOnce.mark(Response.ok(list()), outcome).build();
  }
}
