package org.weibao.returns.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Lists;
import org.weibao.kernel.rest.Versions;
import org.weibao.listing.rest.ListAnswers;
import org.weibao.organization.Roles;
import org.weibao.returns.ReturnQuery;
import org.weibao.returns.ReturnService;
import org.weibao.returns.ReturnStatus;
import org.weibao.returns.ReturnView;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Returns to the maker: filling in and finding forms F2. */
@Path("v1/returns")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Returns")
public class ReturnsResource {

  @Inject ReturnService returns;
  @Inject ListAnswers lists;
  @Context HttpHeaders headers;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;
  @Context UriInfo uri;

  /** Fills in an F2 (S01-5.2.1-a). */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.SERVICE_TECHNICIAN)
  @Operation(
      summary = "Fill in a form F2 (S01-5.2.1-a)",
      description = "Asks for its approvals; the service request waits from then on.")
  @APIResponse(
      responseCode = "201",
      description = "The return",
      content = @Content(schema = @Schema(implementation = ReturnAnswer.class)))
  public Response open(
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull ReturnInput body) {
    Outcome outcome =
        calls.once(key, body, () -> returns.open(body.command(), caller.context()).number());
    ReturnView view = returns.getByNumber(outcome.result());
    return CallsOnce.mark(
            Response.created(uri.getAbsolutePathBuilder().path(view.number()).build()), outcome)
        .tag(Versions.tag(view.version()))
        .entity(ReturnAnswer.of(view, clock.getZone()))
        .build();
  }

  /** Returns that fit. */
  @GET
  @RolesAllowed({Groups.STAFF, Roles.SUPPLIER})
  @Operation(summary = "Search returns, newest first")
  @Produces({MediaType.APPLICATION_JSON, ListAnswers.CSV, ListAnswers.XLSX})
  @APIResponse(
      responseCode = "200",
      description = "Returns that fit",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ReturnPage.class)),
        @Content(mediaType = ListAnswers.CSV)
      })
  public Response search(
      @Parameter(description = "Part of number, serial or supplier's number")
          @QueryParam("text")
          @Size(max = 100)
          String text,
      @QueryParam("status") ReturnStatus status,
      @QueryParam("projectId") Long projectId,
      @QueryParam("supplierId") Long supplierId,
      @Parameter(description = "Leave out what is finished") @QueryParam("open") Boolean open,
      @Parameter(description = "From the page before") @QueryParam("cursor") String cursor,
      @QueryParam("limit") @Min(1) @Max(Lists.MAX_LIMIT) Integer limit) {
    ReturnQuery query =
        new ReturnQuery(
            Optional.ofNullable(text),
            Optional.ofNullable(status),
            Optional.ofNullable(projectId),
            Optional.ofNullable(supplierId),
            Boolean.TRUE.equals(open),
            Optional.ofNullable(cursor),
            Lists.limit(limit));
    return lists.answer(
        headers,
        uri,
        () -> new ListDoor<>(returns.listing(), returns::list, returns::count),
        query.forList(),
        sorted -> ReturnPage.of(returns.list(sorted), clock.getZone()));
  }
}
