package org.weibao.intake.rest;

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
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.intake.DuplicateService;
import org.weibao.intake.RelatedRequest;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Instants;
import org.weibao.kernel.rest.Versions;
import org.weibao.organization.Roles;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Requests about the same device or room. */
@Path("v1/service-requests/{number}/related")
@ApplicationScoped
@RolesAllowed({Groups.STAFF, Roles.PROPERTY_CENTER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service requests")
public class RelatedResource {

  @Inject DuplicateService duplicates;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;

  /** Earlier ones about the same. */
  @GET
  @Operation(
      summary = "Read earlier requests about the same device or room",
      description = "They are looked for when asked for, and not while a request is registered.")
  public RelatedAnswer read(@PathParam("number") String number) {
    return answer(number);
  }

  /** Says that a request repeats another. */
  @POST
  @Path("duplication")
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
      summary = "Close a request that repeats an earlier one, with the reference to it",
      description = "Whoever registered it is told.")
  @APIResponse(
      responseCode = "200",
      description = "The earlier requests",
      content = @Content(schema = @Schema(implementation = RelatedAnswer.class)))
  public Response link(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull DuplicationInput body) {
    int version = Versions.required(ifMatch, number);
    Outcome outcome =
        calls.once(
            key,
            version,
            body,
            () -> {
              duplicates.link(number, version, body.of(), caller.context());
              return number;
            });
    return CallsOnce.mark(Response.ok(answer(number)), outcome).build();
  }

  private RelatedAnswer answer(String number) {
    return new RelatedAnswer(
        duplicates.duplicateOf(number).orElse(null),
        duplicates.duplicates(number),
        duplicates.of(number).stream().map(this::entry).toList());
  }

  private RelatedAnswer.Entry entry(RelatedRequest one) {
    return new RelatedAnswer.Entry(
        one.number(),
        one.demand(),
        one.status(),
        Instants.at(one.receivedAt(), clock.getZone()),
        one.closedAt().map(at -> Instants.at(at, clock.getZone())).orElse(null),
        one.sameDevice(),
        one.repeat());
  }
}
