package org.weibao.support.rest;

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
import java.util.List;
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
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;
import org.weibao.support.SupportService;
import org.weibao.support.SupportView;

/** Help from afar for a request. */
@Path("v1/service-requests/{number}/remote-support")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Remote support")
public class SupportResource {

  @Inject SupportService support;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;

  /** What was given. */
  @GET
  @Operation(summary = "List the help that was given from afar for a request")
  public SupportList list(@PathParam("number") String number) {
    return SupportList.of(support.ofRequest(number), clock.getZone());
  }

  /** Records help that the caller gave. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.SERVICE_TECHNICIAN,
    Roles.PROJECT_TEAM_LEAD,
    Roles.CITY_TECH_LEAD,
    Roles.CITY_HEAD,
    Roles.REGIONAL_ADMIN,
    Roles.TECH_GROUP,
    Roles.TECH_GROUP_SUPERVISOR,
    Roles.ADMINISTRATOR
  })
  @Operation(
      summary = "Record help that the caller gave by phone, e-mail or video",
      description =
          "What solved the fault ends the request's work without a visit. Where the department has"
              + " left the city a visit needs somebody of the customer who bears all its costs"
              + " (S01-5.4.2.1-3-b).")
  @APIResponse(
      responseCode = "201",
      description = "The help",
      content = @Content(schema = @Schema(implementation = SupportAnswer.class)))
  public Response give(
      @PathParam("number") String number,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull SupportInput body) {
    Outcome outcome =
        calls.once(key, body, () -> last(support.give(number, body.command(), caller.context())));
    SupportView view =
        support.ofRequest(number).stream()
            .filter(one -> Long.toString(one.id()).equals(outcome.result()))
            .findFirst()
            .orElseThrow();
    return CallsOnce.mark(Response.status(Response.Status.CREATED), outcome)
        .entity(SupportAnswer.of(view, clock.getZone()))
        .build();
  }

  private static String last(List<SupportView> given) {
    return Long.toString(given.stream().mapToLong(SupportView::id).max().orElseThrow());
  }
}
