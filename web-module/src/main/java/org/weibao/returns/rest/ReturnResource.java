package org.weibao.returns.rest;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Clock;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.approval.rest.ReasonsAnswer;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.ApiLanguage;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Versions;
import org.weibao.organization.Roles;
import org.weibao.request.rest.Reasons;
import org.weibao.returns.ReturnReasonService;
import org.weibao.returns.ReturnReasons;
import org.weibao.returns.ReturnService;
import org.weibao.returns.ReturnView;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** One return and what people do with it; each step needs the version that the caller has seen. */
@Path("v1/returns/{number}")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
public class ReturnResource {

  @Inject ReturnService returns;
  @Inject ReturnReasonService reasonService;
  @Inject Reasons reasons;
  @Context HttpHeaders headers;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;

  /** The return. */
  @GET
  @RolesAllowed({Groups.STAFF, Roles.SUPPLIER})
  @Operation(summary = "Read a return", description = "The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The return",
      content = @Content(schema = @Schema(implementation = ReturnAnswer.class)))
  public Response get(@PathParam("number") String number) {
    return answer(returns.getByNumber(number)).build();
  }

  /** Why the return has its number and its approvals. */
  @GET
  @Path("why")
  @Operation(
      summary = "Read why a return has its number and its approvals",
      description = "Rules, facts and answers as they were kept then, and what would differ.")
  public ReasonsAnswer why(@PathParam("number") String number) {
    Locale locale = ApiLanguage.of(headers.getAcceptableLanguages());
    ReturnReasons why = reasonService.why(number);
    return ReasonsAnswer.of(
        why.number(), why.approval(), steps -> reasons.sentences(steps, locale), clock.getZone());
  }

  /** Decides the step that waits (S01-5.2.1-b, -c). */
  @POST
  @Path("decisions")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.CITY_TECH_LEAD,
    Roles.TECH_GROUP_SUPERVISOR,
    Roles.HQ_AFFAIRS_SUPERVISOR,
    Roles.DEPT_MANAGER
  })
  @Operation(
      summary = "Decide the approval step that waits (S01-5.2.1-b, -c)",
      description =
          "The caller must hold the step's role and not be who asked. The last agreement asks the"
              + " supplier.")
  @APIResponse(
      responseCode = "200",
      description = "The return",
      content = @Content(schema = @Schema(implementation = ReturnAnswer.class)))
  public Response decide(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull DecisionInput body) {
    return step(
        number,
        ifMatch,
        key,
        body,
        version ->
            returns.decide(number, version, body.agreed(), body.opinion(), caller.context()));
  }

  /** The project team sends the device to the maker (S01-5.2.1-d). */
  @POST
  @Path("shipment")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.SERVICE_TECHNICIAN, Roles.PROJECT_TEAM_LEAD, Roles.STORE_KEEPER})
  @Operation(summary = "Send the device to its maker (S01-5.2.1-d)")
  @APIResponse(
      responseCode = "200",
      description = "The return",
      content = @Content(schema = @Schema(implementation = ReturnAnswer.class)))
  public Response ship(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull ShipmentInput body) {
    return step(
        number,
        ifMatch,
        key,
        body,
        version ->
            returns.ship(number, version, body.carrier(), body.trackingNumber(), caller.context()));
  }

  /** Takes what came back into the store. */
  @POST
  @Path("receipt")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.SERVICE_TECHNICIAN, Roles.PROJECT_TEAM_LEAD, Roles.STORE_KEEPER})
  @Operation(summary = "Take what came back into the store, inspected")
  @APIResponse(
      responseCode = "200",
      description = "The return",
      content = @Content(schema = @Schema(implementation = ReturnAnswer.class)))
  public Response receive(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull ReceiptInput body) {
    return step(
        number,
        ifMatch,
        key,
        body,
        version ->
            returns.receive(number, version, body.inOrder(), body.inspection(), caller.context()));
  }

  /** Ends the return (S01-5.2.1-e). */
  @POST
  @Path("closing")
  @RolesAllowed({Roles.SERVICE_TECHNICIAN, Roles.PROJECT_TEAM_LEAD, Roles.REGIONAL_ADMIN})
  @Operation(summary = "End the return; the service request goes on (S01-5.2.1-e)")
  @APIResponse(
      responseCode = "200",
      description = "The return",
      content = @Content(schema = @Schema(implementation = ReturnAnswer.class)))
  public Response close(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key) {
    return step(
        number, ifMatch, key, null, version -> returns.close(number, version, caller.context()));
  }

  /** Gives a return up, as long as the device has not left. */
  @POST
  @Path("cancellation")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.SERVICE_TECHNICIAN, Roles.PROJECT_TEAM_LEAD, Roles.REGIONAL_ADMIN})
  @Operation(summary = "Give a return up, as long as the device has not left")
  @APIResponse(
      responseCode = "200",
      description = "The return",
      content = @Content(schema = @Schema(implementation = ReturnAnswer.class)))
  public Response cancel(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull CancellationInput body) {
    return step(
        number,
        ifMatch,
        key,
        body,
        version -> returns.cancel(number, version, body.reason(), caller.context()));
  }

  /** What is not there has no version: 404 comes before 428. */
  private Response step(String number, String ifMatch, String key, Record body, IntConsumer step) {
    returns.getByNumber(number);
    int version = Versions.required(ifMatch, number);
    return calls.step(key, version, body, step, () -> answer(returns.getByNumber(number)));
  }

  private ResponseBuilder answer(ReturnView view) {
    return Response.ok(ReturnAnswer.of(view, clock.getZone())).tag(Versions.tag(view.version()));
  }
}
