package org.weibao.workorder.rest;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.access.AccessService;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.organization.Roles;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;
import org.weibao.workorder.WorkPartService;

/** Parts and consumables used on a visit. */
@Path("v1/work-orders/{number}/parts")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dispatch")
public class WorkPartsResource {

  @Inject WorkPartService parts;
  @Inject AccessService access;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;

  /** Parts that were used. */
  @GET
  @Operation(summary = "List the parts used on a visit, and what can be taken to it")
  public PartList list(@PathParam("number") String number) {
    return PartList.of(
        parts.ofOrder(number),
        access.may("workorder.work") ? parts.offered(number, caller.context()) : null,
        clock.getZone());
  }

  /** Uses a part. */
  @POST
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
      summary = "Use a part on a visit, perhaps telling it later",
      description =
          "Goods by quantity from a bag or a store, or a device by its serial: one move of the stock"
              + " book to the project's site. Never more than is there.")
  @APIResponse(
      responseCode = "201",
      description = "The part",
      content = @Content(schema = @Schema(implementation = PartList.Part.class)))
  public Response use(
      @PathParam("number") String number,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull PartInput body) {
    return answer(
        key,
        number,
        body,
        () -> parts.use(number, body.command(), caller.context()).id(),
        Response.Status.CREATED);
  }

  /** Takes a part back. */
  @POST
  @Path("{id}/return")
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
      summary = "Take back a part that was not used after all",
      description = "The counter move, to the place that it was taken from; what was told stays.")
  @APIResponse(
      responseCode = "200",
      description = "The part",
      content = @Content(schema = @Schema(implementation = PartList.Part.class)))
  public Response takeBack(
      @PathParam("number") String number,
      @PathParam("id") long id,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull PartBackInput body) {
    return answer(
        key,
        number,
        body,
        () -> parts.takeBack(number, id, body.command(), caller.context()).id(),
        Response.Status.OK);
  }

  private Response answer(
      String key, String number, Record body, Supplier<Long> work, Response.Status status) {
    Outcome outcome = calls.once(key, body, () -> work.get().toString());
    long id = Long.parseLong(outcome.result());
    PartList.Part part =
        parts.ofOrder(number).stream()
            .filter(one -> one.id() == id)
            .map(one -> PartList.Part.of(one, clock.getZone()))
            .findFirst()
            .orElseThrow();
    return CallsOnce.mark(Response.status(status), outcome).entity(part).build();
  }
}
