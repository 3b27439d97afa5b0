package org.weibao.workshop.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Lists;
import org.weibao.kernel.rest.Versions;
import org.weibao.listing.rest.ListAnswers;
import org.weibao.organization.Roles;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;
import org.weibao.workshop.GoodsState;
import org.weibao.workshop.GoodsView;
import org.weibao.workshop.WorkshopService;

/** Goods that were taken away for repair: the in-and-out register. */
@Path("v1/goods-receipts")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Goods for repair")
public class GoodsReceiptsResource {

  @Inject WorkshopService workshop;
  @Inject ListAnswers lists;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;
  @Context HttpHeaders headers;
  @Context UriInfo uri;

  /** Goods that fit. */
  @GET
  @Operation(summary = "Search the in-and-out register, the latest first (S04-11-c, S04-12-c)")
  @Produces({MediaType.APPLICATION_JSON, ListAnswers.CSV, ListAnswers.XLSX})
  @APIResponse(
      responseCode = "200",
      description = "Goods that fit",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = GoodsPage.class)),
        @Content(mediaType = ListAnswers.CSV)
      })
  public Response search(
      @QueryParam("projectId") Long projectId,
      @QueryParam("state") GoodsState state,
      @Parameter(description = "Only goods that are not back") @QueryParam("here") Boolean here,
      @Parameter(description = "Only goods whose promised day is over") @QueryParam("late")
          Boolean late,
      @Parameter(description = "From the page before") @QueryParam("cursor") String cursor,
      @QueryParam("limit") @Min(1) @Max(Lists.MAX_LIMIT) Integer limit) {
    ListQuery query =
        ListQuery.first(Lists.limit(limit))
            .with("project", projectId)
            .with("state", state)
            .with("here", here)
            .with("late", late)
            .from(Optional.ofNullable(cursor));
    return lists.answer(
        headers,
        uri,
        () -> new ListDoor<>(workshop.listing(), workshop::list, workshop::count),
        query,
        sorted -> GoodsPage.of(workshop.list(sorted), clock.getZone()));
  }

  /** One receipt. */
  @GET
  @Path("{number}")
  @Operation(
      summary = "Read a receipt and its repair card",
      description = "The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The receipt",
      content = @Content(schema = @Schema(implementation = GoodsAnswer.class)))
  public Response get(@PathParam("number") String number) {
    return answer(workshop.get(number)).build();
  }

  /** Writes the repair card. */
  @POST
  @Path("{number}/repair")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.SERVICE_TECHNICIAN,
    Roles.PROJECT_TEAM_LEAD,
    Roles.CITY_TECH_LEAD,
    Roles.TECH_GROUP
  })
  @Operation(summary = "Write the repair card: actual time, work, parts (S04-12-a)")
  @APIResponse(
      responseCode = "200",
      description = "The receipt",
      content = @Content(schema = @Schema(implementation = GoodsAnswer.class)))
  public Response repair(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull RepairInput body) {
    return step(
        number,
        ifMatch,
        key,
        body,
        version -> workshop.repaired(number, version, body.command(), caller.context()));
  }

  /** Asks the supervisor for help. */
  @POST
  @Path("{number}/help")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.SERVICE_TECHNICIAN,
    Roles.PROJECT_TEAM_LEAD,
    Roles.CITY_TECH_LEAD,
    Roles.TECH_GROUP
  })
  @Operation(summary = "Ask the supervisor for help: the planned time cannot be kept (S04-14)")
  @APIResponse(
      responseCode = "200",
      description = "The receipt",
      content = @Content(schema = @Schema(implementation = GoodsAnswer.class)))
  public Response help(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull HelpInput body) {
    return step(
        number,
        ifMatch,
        key,
        body,
        version -> workshop.askHelp(number, version, body.reason(), caller.context()));
  }

  /** The supervisor's inspection. */
  @POST
  @Path("{number}/inspection")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.CITY_TECH_LEAD, Roles.CITY_HEAD, Roles.TECH_GROUP_SUPERVISOR})
  @Operation(
      summary = "Inspect what was repaired (S04-12-b)",
      description = "Nobody inspects the own repair.")
  @APIResponse(
      responseCode = "200",
      description = "The receipt",
      content = @Content(schema = @Schema(implementation = GoodsAnswer.class)))
  public Response inspect(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull InspectionInput body) {
    return step(
        number,
        ifMatch,
        key,
        body,
        version ->
            workshop.inspect(
                number,
                version,
                body.passed(),
                Optional.ofNullable(body.note()),
                caller.context()));
  }

  /** Gives goods back. */
  @POST
  @Path("{number}/return")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.SERVICE_TECHNICIAN, Roles.PROJECT_TEAM_LEAD, Roles.CITY_TECH_LEAD})
  @Operation(summary = "Give goods back; the receipt is void then (S04-12-c, -d)")
  @APIResponse(
      responseCode = "200",
      description = "The receipt",
      content = @Content(schema = @Schema(implementation = GoodsAnswer.class)))
  public Response giveBack(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull GivingBackInput body) {
    return step(
        number,
        ifMatch,
        key,
        body,
        version -> workshop.giveBack(number, version, body.command(), caller.context()));
  }

  private Response step(String number, String ifMatch, String key, Record body, IntConsumer work) {
    workshop.get(number);
    int version = Versions.required(ifMatch, number);
    return calls.step(key, version, body, work, () -> answer(workshop.get(number)));
  }

  private ResponseBuilder answer(GoodsView view) {
    return Response.ok(GoodsAnswer.of(view, clock.getZone())).tag(Versions.tag(view.version()));
  }
}
