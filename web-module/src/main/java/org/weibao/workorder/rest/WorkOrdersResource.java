package org.weibao.workorder.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;
import org.weibao.workorder.DispatchService;
import org.weibao.workorder.SheetToSign;
import org.weibao.workorder.WorkAction;
import org.weibao.workorder.WorkOrderService;
import org.weibao.workorder.WorkOrderView;

/** Work orders: who goes where and when, and what became of it. */
@Path("v1/work-orders")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dispatch")
public class WorkOrdersResource {

  @Inject WorkOrderService orders;
  @Inject DispatchService dispatch;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;

  /** Those of a day. */
  @GET
  @Operation(summary = "List the work orders of a day in the caller's scope, by time")
  public WorkOrderList list(
      @Parameter(description = "Today if absent") @QueryParam("day") LocalDate day) {
    return WorkOrderList.of(orders.planned(day(day)), clock.getZone());
  }

  /** The caller's own ones. */
  @GET
  @Path("mine")
  @Operation(summary = "List the caller's own work of a day, with what is left of the days before")
  public WorkOrderList mine(
      @Parameter(description = "Today if absent") @QueryParam("day") LocalDate day) {
    return WorkOrderList.of(orders.mine(day(day), caller.context()), clock.getZone());
  }

  /** Requests that nobody is sent to. */
  @GET
  @Path("undispatched")
  @RolesAllowed({
    Roles.REGIONAL_ADMIN,
    Roles.REGIONAL_SUPERVISOR,
    Roles.CITY_HEAD,
    Roles.CITY_TECH_LEAD,
    Roles.PROJECT_TEAM_LEAD,
    Roles.ADMINISTRATOR
  })
  @Operation(
      summary = "List the requests that nobody is sent to, in the order of dispatch (S04-18)")
  public UndispatchedList undispatched() {
    return UndispatchedList.of(dispatch.undispatched(), clock.getZone());
  }

  /** One of them. */
  @GET
  @Path("{number}")
  @Operation(
      summary = "Read a work order and what happened",
      description = "The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The work order",
      content = @Content(schema = @Schema(implementation = WorkOrderAnswer.class)))
  public Response get(@PathParam("number") String number) {
    return answer(orders.get(number)).build();
  }

  /** The picture of the customer's signature. */
  @GET
  @Path("{number}/signature")
  @Produces({"image/png", MediaType.WILDCARD})
  @Operation(summary = "Download the customer's signature")
  @APIResponse(
      responseCode = "200",
      description = "The picture",
      content =
          @Content(
              mediaType = "image/png",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response signature(@PathParam("number") String number) {
    return Response.ok(orders.signaturePicture(number).orElseThrow(NotFoundException::new))
        .type("image/png")
        .build();
  }

  /** Another time or somebody else. */
  @POST
  @Path("{number}/schedule")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.REGIONAL_ADMIN,
    Roles.REGIONAL_SUPERVISOR,
    Roles.CITY_HEAD,
    Roles.CITY_TECH_LEAD,
    Roles.PROJECT_TEAM_LEAD,
    Roles.ADMINISTRATOR
  })
  @Operation(summary = "Send somebody else, or at another time, for a coded reason")
  @APIResponse(
      responseCode = "200",
      description = "The work order",
      content = @Content(schema = @Schema(implementation = WorkOrderAnswer.class)))
  public Response move(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull WorkMoveInput body) {
    orders.get(number);
    return calls.step(
        key,
        Versions.required(ifMatch, number),
        body,
        version ->
            orders.move(
                number, version, body.command(), body.reason(), body.note(), caller.context()),
        () -> answer(orders.get(number)));
  }

  /** Nobody goes. */
  @POST
  @Path("{number}/cancellation")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.REGIONAL_ADMIN,
    Roles.REGIONAL_SUPERVISOR,
    Roles.CITY_HEAD,
    Roles.CITY_TECH_LEAD,
    Roles.PROJECT_TEAM_LEAD,
    Roles.ADMINISTRATOR
  })
  @Operation(summary = "Cancel a work order for a coded reason")
  @APIResponse(
      responseCode = "200",
      description = "The work order",
      content = @Content(schema = @Schema(implementation = WorkOrderAnswer.class)))
  public Response cancel(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull WorkCancellationInput body) {
    orders.get(number);
    return calls.step(
        key,
        Versions.required(ifMatch, number),
        body,
        version -> orders.cancel(number, version, body.reason(), body.note(), caller.context()),
        () -> answer(orders.get(number)));
  }

  /** What a device tells. */
  @POST
  @Path("{number}/events")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.SERVICE_TECHNICIAN,
    Roles.REGIONAL_ADMIN,
    Roles.REGIONAL_SUPERVISOR,
    Roles.CITY_HEAD,
    Roles.CITY_TECH_LEAD,
    Roles.PROJECT_TEAM_LEAD,
    Roles.ADMINISTRATOR
  })
  @Operation(
      summary = "Tell what happened on a visit, perhaps long after",
      description =
          "All or nothing, in the order in which it happened. Each is dated by the device's time put"
              + " right by the offset. An order that cannot be is refused, naming the event. An"
              + " event whose id was told before is passed over, so that a device that got no"
              + " answer sends all it has again. A signature (SIGN) names in its sheet what its"
              + " signer was shown: toSign.digest of the work order. One under anything else is"
              + " refused, and nothing of the call is kept.")
  @APIResponse(
      responseCode = "200",
      description = "The work order as it is then",
      content = @Content(schema = @Schema(implementation = WorkOrderAnswer.class)))
  public Response tell(
      @PathParam("number") String number,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull WorkEventsInput body) {
    Duration offset = Duration.ofMillis(Objects.requireNonNullElse(body.offsetMillis(), 0L));
    Outcome outcome =
        calls.once(
            key,
            body,
            () -> orders.report(number, body.commands(), offset, caller.context()).number());
    return CallsOnce.mark(answer(orders.get(number)), outcome).build();
  }

  /** What is to be signed is read with the rest: its digest is of what the answer says. */
  private ResponseBuilder answer(WorkOrderView seen) {
    Optional<SheetToSign> sheet =
        seen.can(WorkAction.SIGN) ? Optional.of(orders.toSign(seen.number())) : Optional.empty();
    WorkOrderView view = sheet.map(SheetToSign::order).orElse(seen);
    return Response.ok(
            WorkOrderAnswer.of(view, orders.events(view.number()), sheet, clock.getZone()))
        .tag(Versions.tag(view.version()));
  }

  private LocalDate day(LocalDate asked) {
    return asked == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : asked;
  }
}
