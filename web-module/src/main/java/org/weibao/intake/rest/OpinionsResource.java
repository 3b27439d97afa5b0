package org.weibao.intake.rest;

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
import org.weibao.intake.OpinionService;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Instants;
import org.weibao.organization.Roles;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** What customers say of a service. */
@Path("v1/service-requests/{number}/opinions")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service requests")
public class OpinionsResource {

  @Inject OpinionService opinions;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;

  /** What they said. */
  @GET
  @Operation(summary = "Read what customers said of a service (S04-25)")
  public OpinionsAnswer read(@PathParam("number") String number) {
    return new OpinionsAnswer(
        opinions.of(number).stream()
            .map(
                card ->
                    new OpinionsAnswer.Card(
                        card.ratings(),
                        card.levels(),
                        card.clause().orElse(null),
                        card.comment().orElse(null),
                        Instants.at(card.givenAt(), clock.getZone())))
            .toList());
  }

  /** A link to ask by. */
  @POST
  @Path("link")
  @RolesAllowed({
    Roles.REGIONAL_ADMIN,
    Roles.CITY_HEAD,
    Roles.CITY_TECH_LEAD,
    Roles.PROJECT_TEAM_LEAD,
    Roles.SERVICE_TECHNICIAN
  })
  @Operation(
      summary = "Get the link to an opinion card, to be sent to the customer (S04-24-b)",
      description = "The one that waits for an answer, or a new one.")
  @APIResponse(
      responseCode = "200",
      description = "The link",
      content = @Content(schema = @Schema(implementation = OpinionLinkAnswer.class)))
  public Response link(
      @PathParam("number") String number,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key) {
    Outcome outcome =
        calls.once(key, null, () -> "/opinion?k=" + opinions.link(number, caller.context()));
    return CallsOnce.mark(Response.ok(new OpinionLinkAnswer(outcome.result())), outcome).build();
  }
}
