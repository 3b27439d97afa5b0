package org.weibao.expiry.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.expiry.ContractService;
import org.weibao.expiry.ContractView;
import org.weibao.expiry.ExpiryNoticeService;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Versions;
import org.weibao.organization.Roles;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** The maintenance contract of a project and the notices of its end (S04-20). */
@Path("v1/projects/{id}/maintenance-contract")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projects")
public class ContractResource {

  @Inject ContractService contracts;
  @Inject ExpiryNoticeService notices;
  @Inject CallsOnce calls;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  /** The contract. */
  @GET
  @Operation(
      summary = "Read until when a project's maintenance contract runs, and what is due before",
      description = "The answer has an ETag; \"0\" as long as no contract is written down.")
  @APIResponse(
      responseCode = "200",
      description = "The contract",
      content = @Content(schema = @Schema(implementation = ContractAnswer.class)))
  public Response get(@PathParam("id") long id) {
    return answer(contracts.get(id)).build();
  }

  /** Writes it down. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.REGIONAL_ADMIN, Roles.CITY_HEAD, Roles.ADMINISTRATOR})
  @Operation(
      summary = "Write down until when a project's maintenance contract runs, or was renewed",
      description =
          "Another last day takes back what was due for the one before, and a notice of it that was"
              + " not sent is not to be sent any more.")
  @APIResponse(
      responseCode = "200",
      description = "The contract",
      content = @Content(schema = @Schema(implementation = ContractAnswer.class)))
  public Response write(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull ContractInput body) {
    int version = Versions.required(ifMatch, Long.toString(id));
    return answer(contracts.write(id, version, body.contract(), caller.context())).build();
  }

  /** Makes the notice of its end. */
  @POST
  @Path("notices")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.REGIONAL_ADMIN, Roles.CITY_HEAD, Roles.PROJECT_TEAM_LEAD})
  @Operation(summary = "Make the notice that a project's maintenance contract ends (S04-20-a)")
  @APIResponse(
      responseCode = "201",
      description = "The notice",
      content = @Content(schema = @Schema(implementation = NoticeAnswer.class)))
  public Response make(
      @PathParam("id") long id,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull NoticeInput body) {
    Outcome outcome =
        calls.once(key, body, () -> notices.make(id, body.notice(), caller.context()));
    var notice = notices.get(outcome.result());
    return CallsOnce.mark(
            Response.status(Response.Status.CREATED)
                .entity(NoticeAnswer.of(notice, clock.getZone()))
                .tag(Versions.tag(notice.version())),
            outcome)
        .build();
  }

  private ResponseBuilder answer(ContractView view) {
    return Response.ok(ContractAnswer.of(view, clock.getZone())).tag(Versions.tag(view.version()));
  }
}
