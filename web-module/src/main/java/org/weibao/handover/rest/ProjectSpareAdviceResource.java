package org.weibao.handover.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.weibao.security.web.CurrentCaller;

/** Advice to keep wear parts, given to a project. */
@Path("v1/projects/{id}/spare-advice")
@ApplicationScoped
@RolesAllowed({Roles.PROJECT_TEAM_LEAD, Roles.CITY_HEAD, Roles.REGIONAL_ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Handovers")
public class ProjectSpareAdviceResource {

  @Inject HandoverService service;
  @Inject HandoverWorkService work;
  @Inject CallsOnce calls;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  /** Advises a property centre. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Advise a property centre which wear parts to keep (S01-5.4.2.1)")
  @APIResponse(
      responseCode = "200",
      description = "All advice",
      content = @Content(schema = @Schema(implementation = AdviceList.class)))
  public Response advise(
      @PathParam("id") long id,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull HandoverInputs.Advice body) {
    Outcome outcome =
        calls.once(
            key,
            body,
            () -> {
              work.advise(id, body.parts(), caller.context());
              return Long.toString(id);
            });
    return CallsOnce.mark(Response.ok(AdviceList.of(service.advice(), clock.getZone())), outcome)
        .build();
  }
}
