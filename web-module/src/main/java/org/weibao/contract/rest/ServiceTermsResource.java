package org.weibao.contract.rest;

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
import org.weibao.contract.ServiceTermsService;
import org.weibao.contract.ServiceTermsView;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Versions;
import org.weibao.organization.Roles;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** The terms of a project's contract (S10-2.1, S12-4.1.3). */
@Path("v1/projects/{id}/service-terms")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projects")
public class ServiceTermsResource {

  @Inject ServiceTermsService service;
  @Inject CallsOnce calls;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  /** The terms. */
  @GET
  @Operation(
      summary = "Read the terms of a project's contract by which it is served (S10-2.1)",
      description = "The answer has an ETag; \"0\" as long as none are entered.")
  @APIResponse(
      responseCode = "200",
      description = "The terms",
      content = @Content(schema = @Schema(implementation = ServiceTermsAnswer.class)))
  public Response get(@PathParam("id") long id) {
    return answer(id).build();
  }

  /** The next version. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.REGIONAL_ADMIN, Roles.CITY_HEAD, Roles.ADMINISTRATOR})
  @Operation(
      summary = "Write the next version of the terms",
      description =
          "What the packs of the project ask for has to be there. Whoever read the version before"
              + " has to read this one before he accepts his next visit.")
  @APIResponse(
      responseCode = "200",
      description = "The terms",
      content = @Content(schema = @Schema(implementation = ServiceTermsAnswer.class)))
  public Response write(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull ServiceTermsInput body) {
    int seen = Versions.required(ifMatch, Long.toString(id));
    service.write(id, seen, body.terms(), caller.context());
    return answer(id).build();
  }

  /** The caller has read them. */
  @POST
  @Path("readings")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.SERVICE_TECHNICIAN,
    Roles.PROJECT_TEAM_LEAD,
    Roles.CITY_TECH_LEAD,
    Roles.CITY_HEAD,
    Roles.REGIONAL_ADMIN,
    Roles.REGIONAL_SUPERVISOR,
    Roles.ADMINISTRATOR
  })
  @Operation(
      summary = "Say that the caller has read the terms (S12-4.1.3)",
      description =
          "Where a pack of the project asks for it, a visit is accepted only by who has read the"
              + " terms in force; until then ACCEPT is refused with 409 contract.unread.")
  @APIResponse(
      responseCode = "200",
      description = "The terms",
      content = @Content(schema = @Schema(implementation = ServiceTermsAnswer.class)))
  public Response confirm(
      @PathParam("id") long id,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull TermsReadingInput body) {
    Outcome outcome =
        calls.once(
            key,
            body,
            () -> {
              service.confirm(id, body.number(), caller.context());
              return Long.toString(id);
            });
    return CallsOnce.mark(answer(id), outcome).build();
  }

  private ResponseBuilder answer(long id) {
    ServiceTermsView view = service.get(id, caller.context());
    return Response.ok(ServiceTermsAnswer.of(view, clock.getZone()))
        .tag(Versions.tag(view.number()));
  }
}
