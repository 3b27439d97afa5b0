package org.weibao.voucher.rest;

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
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.organization.Roles;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;
import org.weibao.voucher.VoucherProblem;
import org.weibao.voucher.VoucherService;

/** The voucher of the product that a request is about. */
@Path("v1/service-requests/{number}/voucher")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dispatch")
public class VoucherResource {

  @Inject VoucherService vouchers;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;

  /** The voucher. */
  @GET
  @Operation(
      summary = "Read the service voucher that goes with a request",
      description = "There is one where a pack of the project asks for it (S04-8-b).")
  public VoucherAnswer get(@PathParam("number") String number) {
    return vouchers
        .ofRequest(number)
        .map(view -> VoucherAnswer.of(view, clock.getZone()))
        .orElseThrow(() -> new BusinessException(VoucherProblem.NONE, null, number));
  }

  /** Sends it. */
  @POST
  @Path("dispatch")
  @RolesAllowed({
    Roles.REGIONAL_ADMIN,
    Roles.REGIONAL_SUPERVISOR,
    Roles.CITY_HEAD,
    Roles.PROJECT_TEAM_LEAD,
    Roles.SERVICE_TECHNICIAN,
    Roles.ADMINISTRATOR
  })
  @Operation(
      summary = "Send the voucher to whoever dispatches",
      description = "For calls that came in without anybody at the desk; of others it is sent.")
  @APIResponse(
      responseCode = "200",
      description = "The voucher",
      content = @Content(schema = @Schema(implementation = VoucherAnswer.class)))
  public Response send(
      @PathParam("number") String number,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key) {
    Outcome outcome = calls.once(key, null, () -> vouchers.send(number, caller.context()).number());
    return CallsOnce.mark(Response.ok(), outcome).entity(get(number)).build();
  }
}
