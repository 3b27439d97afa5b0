package org.weibao.repair.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Clock;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.approval.rest.ReasonsAnswer;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.ApiLanguage;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Versions;
import org.weibao.organization.Roles;
import org.weibao.repair.FaultRecordReasons;
import org.weibao.repair.FaultRecordView;
import org.weibao.repair.RepairService;
import org.weibao.request.rest.Reasons;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Fault records F1 by number. */
@Path("v1/fault-records")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Repair")
public class FaultRecordsResource {

  @Inject RepairService repairs;
  @Inject Reasons reasons;
  @Context HttpHeaders headers;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;

  /** One fault record. */
  @GET
  @Path("{number}")
  @Operation(summary = "Read a fault record", description = "The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The fault record",
      content = @Content(schema = @Schema(implementation = FaultRecordAnswer.class)))
  public Response get(@PathParam("number") String number) {
    return answer(repairs.getFaultRecord(number)).build();
  }

  /** Why the record has its number, and who reviews it. */
  @GET
  @Path("{number}/why")
  @Operation(
      summary = "Read why a fault record has its number and who reviews it (S01-4-3-a)",
      description = "Rules, facts and answers as they were kept then, and what would differ.")
  public ReasonsAnswer why(@PathParam("number") String number) {
    Locale locale = ApiLanguage.of(headers.getAcceptableLanguages());
    FaultRecordReasons why = repairs.why(number);
    return ReasonsAnswer.of(
        why.number(), why.review(), steps -> reasons.sentences(steps, locale), clock.getZone());
  }

  /** The technical group supervisor reviews a record (S01-4-3-a). */
  @POST
  @Path("{number}/review")
  @RolesAllowed(Roles.TECH_GROUP_SUPERVISOR)
  @Operation(
      summary = "Review a fault record (S01-4-3-a)",
      description = "Nobody reviews an own record.")
  @APIResponse(
      responseCode = "200",
      description = "The reviewed record",
      content = @Content(schema = @Schema(implementation = FaultRecordAnswer.class)))
  public Response review(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key) {
    repairs.getFaultRecord(number);
    int version = Versions.required(ifMatch, number);
    Outcome outcome =
        calls.once(
            key,
            version,
            null,
            () -> {
              repairs.review(number, version, caller.context());
              return number;
            });
    return CallsOnce.mark(answer(repairs.getFaultRecord(number)), outcome).build();
  }

  private ResponseBuilder answer(FaultRecordView view) {
    return Response.ok(FaultRecordAnswer.of(view, clock.getZone()))
        .tag(Versions.tag(view.version()));
  }
}
