package org.weibao.repair.rest;

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
import org.weibao.repair.FaultRecordView;
import org.weibao.repair.RepairService;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Fault records F1 of a request. */
@Path("v1/service-requests/{number}/fault-records")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Repair")
public class RequestFaultRecordsResource {

  @Inject RepairService repairs;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;
  @Context UriInfo uri;

  /** Fault records of a request. */
  @GET
  @Operation(summary = "List the fault records of a request")
  public FaultRecordList list(@PathParam("number") String number) {
    return new FaultRecordList(
        repairs.faultRecords(number).stream()
            .map(view -> FaultRecordAnswer.of(view, clock.getZone()))
            .toList());
  }

  /** Records what was found and done. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.SERVICE_TECHNICIAN,
    Roles.PROJECT_TEAM_LEAD,
    Roles.CITY_TECH_LEAD,
    Roles.CITY_HEAD,
    Roles.ADMINISTRATOR
  })
  @Operation(
      summary = "Record what was found and done (form F1)",
      description =
          "A replacement moves both devices in the stock book and swaps them in the installed base;"
              + " a cause outside the warranty makes the service case be decided again.")
  @APIResponse(
      responseCode = "201",
      description = "The fault record",
      content = @Content(schema = @Schema(implementation = FaultRecordAnswer.class)))
  public Response record(
      @PathParam("number") String number,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull FaultRecordInput body) {
    Outcome outcome =
        calls.once(
            key,
            body,
            () -> repairs.recordFault(number, body.command(), caller.context()).number());
    FaultRecordView view = repairs.getFaultRecord(outcome.result());
    return CallsOnce.mark(
            Response.created(
                uri.getBaseUriBuilder()
                    .path(FaultRecordsResource.class)
                    .path(view.number())
                    .build()),
            outcome)
        .tag(Versions.tag(view.version()))
        .entity(FaultRecordAnswer.of(view, clock.getZone()))
        .build();
  }
}
