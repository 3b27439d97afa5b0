package org.weibao.dueitem.rest;

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
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.dueitem.DueItemService;
import org.weibao.dueitem.DueItemView;
import org.weibao.dueitem.DueKind;
import org.weibao.dueitem.DueState;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Lists;
import org.weibao.kernel.rest.Versions;
import org.weibao.listing.rest.ListAnswers;
import org.weibao.organization.Role;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** What is due. */
@Path("v1/due-items")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Due items")
public class DueItemsResource {

  @Inject DueItemService service;
  @Inject ListAnswers lists;
  @Inject CallsOnce calls;
  @Inject CurrentCaller caller;
  @Inject Clock clock;
  @Context HttpHeaders headers;
  @Context UriInfo uri;

  /** Due items that fit. */
  @GET
  @Operation(summary = "Search due items, the first due first")
  @Produces({MediaType.APPLICATION_JSON, ListAnswers.CSV, ListAnswers.XLSX})
  @APIResponse(
      responseCode = "200",
      description = "Due items that fit",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DueItemPage.class)),
        @Content(mediaType = ListAnswers.CSV)
      })
  public Response search(
      @QueryParam("kind") DueKind kind,
      @QueryParam("state") DueState state,
      @Parameter(description = "The role that has to do it") @QueryParam("role") Role role,
      @QueryParam("projectId") Long projectId,
      @Parameter(description = "Only what a role of the caller has to do") @QueryParam("mine")
          Boolean mine,
      @Parameter(description = "Only what is open and late") @QueryParam("late") Boolean late,
      @Parameter(description = "First day on which it is due") @QueryParam("from") LocalDate from,
      @Parameter(description = "Last day on which it is due") @QueryParam("to") LocalDate to,
      @Parameter(description = "From the page before") @QueryParam("cursor") String cursor,
      @QueryParam("limit") @Min(1) @Max(Lists.MAX_LIMIT) Integer limit) {
    ListQuery query =
        ListQuery.first(Lists.limit(limit))
            .from(Optional.ofNullable(cursor))
            .with("kind", kind)
            .with("state", state)
            .with("role", role)
            .with("project", projectId)
            .with("mine", mine)
            .with("late", late)
            .with("from", from)
            .with("to", to);
    return lists.answer(
        headers,
        uri,
        () -> new ListDoor<>(service.listing(), service::list, service::count),
        query,
        sorted -> DueItemPage.of(service.list(sorted), clock.getZone()));
  }

  /** One due item. */
  @GET
  @Path("{id}")
  @Operation(summary = "Read a due item", description = "The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The due item",
      content = @Content(schema = @Schema(implementation = DueItemAnswer.class)))
  public Response get(@PathParam("id") long id) {
    return answer(Response.ok(), service.get(id));
  }

  /** Somebody says that an item is done. */
  @POST
  @Path("{id}/done")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Say that a due item is done",
      description =
          "Only by the role that has to do it, in its place, and only for kinds that the product"
              + " does not see done by itself. The same Idempotency-Key again changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "The due item",
      content = @Content(schema = @Schema(implementation = DueItemAnswer.class)))
  public Response done(
      @PathParam("id") long id,
      @Valid @NotNull DoneInput body,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY)
          String idempotencyKey) {
    service.get(id);
    String number = Long.toString(id);
    int version = Versions.required(ifMatch, number);
    Outcome outcome =
        calls.once(
            idempotencyKey,
            version,
            body,
            () -> {
              service.done(id, Optional.ofNullable(body.note()), version, caller.context());
              return number;
            });
    return answer(CallsOnce.mark(Response.ok(), outcome), service.get(id));
  }

  private Response answer(ResponseBuilder answer, DueItemView item) {
    return answer
        .tag(Versions.tag(item.version()))
        .entity(DueItemAnswer.of(item, clock.getZone()))
        .build();
  }
}
