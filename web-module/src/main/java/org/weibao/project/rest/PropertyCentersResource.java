package org.weibao.project.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import java.util.Optional;
import java.util.function.IntConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.Page;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Lists;
import org.weibao.kernel.rest.Versions;
import org.weibao.listing.rest.ListAnswers;
import org.weibao.organization.Roles;
import org.weibao.project.CenterDetails;
import org.weibao.project.CenterView;
import org.weibao.project.PropertyCenterService;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Property centres and the people there. */
@Path("v1/property-centers")
@ApplicationScoped
@RolesAllowed({Roles.REGIONAL_ADMIN, Roles.CITY_HEAD, Roles.ADMINISTRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Property centres")
public class PropertyCentersResource {

  @Inject PropertyCenterService centers;
  @Inject ListAnswers lists;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Context HttpHeaders headers;
  @Context UriInfo uri;

  /** Property centres that fit. */
  @GET
  @RolesAllowed(Groups.STAFF)
  @Operation(summary = "Search property centres")
  @Produces({MediaType.APPLICATION_JSON, ListAnswers.CSV, ListAnswers.XLSX})
  @APIResponse(
      responseCode = "200",
      description = "Property centres that fit",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = CenterPage.class)),
        @Content(mediaType = ListAnswers.CSV)
      })
  public Response list(
      @Parameter(description = "Part of code, name, contact or project")
          @QueryParam("text")
          @Size(max = 100)
          String text,
      @QueryParam("cityId") Long cityId,
      @Parameter(description = "From the page before") @QueryParam("cursor") String cursor,
      @QueryParam("limit") @Min(1) @Max(Lists.MAX_LIMIT) Integer limit) {
    ListQuery query =
        ListQuery.first(Lists.limit(limit))
            .with("text", text)
            .with("city", cityId)
            .from(Optional.ofNullable(cursor));
    return lists.answer(
        headers,
        uri,
        () -> new ListDoor<>(centers.listing(), centers::list, centers::count),
        query,
        sorted -> page(centers.list(sorted)));
  }

  private static CenterPage page(Page<CenterView> page) {
    return new CenterPage(
        page.rows().stream().map(CenterAnswer::of).toList(), page.nextCursor().orElse(null));
  }

  /** One property centre. */
  @GET
  @Path("{id}")
  @RolesAllowed(Groups.STAFF)
  @Operation(summary = "Read a property centre", description = "The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The property centre",
      content = @Content(schema = @Schema(implementation = CenterDetailsAnswer.class)))
  public Response get(@PathParam("id") Long id) {
    return answer(id).build();
  }

  /** Takes a property centre on. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Take a property centre on")
  @APIResponse(
      responseCode = "201",
      description = "The property centre",
      content = @Content(schema = @Schema(implementation = CenterDetailsAnswer.class)))
  public Response create(
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull CenterInput body) {
    Outcome outcome =
        calls.once(key, body, () -> Long.toString(centers.create(body.data(), caller.context())));
    CenterDetails created = centers.details(Long.parseLong(outcome.result()));
    return CallsOnce.mark(
            Response.created(uri.getAbsolutePathBuilder().path(outcome.result()).build())
                .entity(CenterDetailsAnswer.of(created))
                .tag(Versions.tag(created.version())),
            outcome)
        .build();
  }

  /** Changes what is written down. */
  @PUT
  @Path("{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change what is written down of a property centre")
  @APIResponse(
      responseCode = "200",
      description = "The property centre",
      content = @Content(schema = @Schema(implementation = CenterDetailsAnswer.class)))
  public Response edit(
      @PathParam("id") Long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull CenterInput body) {
    centers.edit(id, version(id, ifMatch), body.data(), caller.context());
    return answer(id).build();
  }

  /** Writes a contact down. */
  @POST
  @Path("{id}/contacts")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Write down who is at a property centre")
  @APIResponse(
      responseCode = "200",
      description = "The property centre",
      content = @Content(schema = @Schema(implementation = CenterDetailsAnswer.class)))
  public Response addContact(
      @PathParam("id") Long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull ContactInput body) {
    return step(
        id,
        ifMatch,
        key,
        body,
        version -> centers.addContact(id, version, body.data(), caller.context()));
  }

  /** Changes a contact. */
  @PUT
  @Path("{id}/contacts/{contact}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change a contact of a property centre; a last day ends it")
  @APIResponse(
      responseCode = "200",
      description = "The property centre",
      content = @Content(schema = @Schema(implementation = CenterDetailsAnswer.class)))
  public Response editContact(
      @PathParam("id") Long id,
      @PathParam("contact") Long contact,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull ContactInput body) {
    centers.editContact(id, version(id, ifMatch), contact, body.data(), caller.context());
    return answer(id).build();
  }

  /** Takes a contact back. */
  @DELETE
  @Path("{id}/contacts/{contact}")
  @Operation(summary = "Take a contact back that was written down by mistake")
  @APIResponse(
      responseCode = "200",
      description = "The property centre",
      content = @Content(schema = @Schema(implementation = CenterDetailsAnswer.class)))
  public Response removeContact(
      @PathParam("id") Long id,
      @PathParam("contact") Long contact,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    centers.removeContact(id, version(id, ifMatch), contact, caller.context());
    return answer(id).build();
  }

  private Response step(Long id, String ifMatch, String key, Record body, IntConsumer work) {
    int version = version(id, ifMatch);
    Outcome outcome =
        calls.once(
            key,
            version,
            body,
            () -> {
              work.accept(version);
              return Long.toString(id);
            });
    return CallsOnce.mark(answer(id), outcome).build();
  }

  /** What is not there has no version: 404 comes before 428. */
  private int version(Long id, String ifMatch) {
    return Versions.required(ifMatch, centers.details(id).data().code());
  }

  private ResponseBuilder answer(Long id) {
    CenterDetails details = centers.details(id);
    return Response.ok(CenterDetailsAnswer.of(details)).tag(Versions.tag(details.version()));
  }
}
