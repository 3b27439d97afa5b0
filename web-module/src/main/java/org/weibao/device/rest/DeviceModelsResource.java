package org.weibao.device.rest;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.device.DeviceCategory;
import org.weibao.device.DeviceModelService;
import org.weibao.device.ModelView;
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
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Device models. */
@Path("v1/device-models")
@ApplicationScoped
@RolesAllowed({Roles.HQ_AFFAIRS_SUPERVISOR, Roles.PURCHASING_ADMIN, Roles.ADMINISTRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Devices")
public class DeviceModelsResource {

  @Inject DeviceModelService models;
  @Inject ListAnswers lists;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Context HttpHeaders headers;
  @Context UriInfo uri;

  /** Device models that fit. */
  @GET
  @RolesAllowed(Groups.STAFF)
  @Operation(summary = "Search device models")
  @Produces({MediaType.APPLICATION_JSON, ListAnswers.CSV, ListAnswers.XLSX})
  @APIResponse(
      responseCode = "200",
      description = "Device models that fit",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ModelPage.class)),
        @Content(mediaType = ListAnswers.CSV)
      })
  public Response list(
      @Parameter(description = "Part of code or name") @QueryParam("text") @Size(max = 100)
          String text,
      @QueryParam("category") DeviceCategory category,
      @Parameter(description = "From the page before") @QueryParam("cursor") String cursor,
      @QueryParam("limit") @Min(1) @Max(Lists.MAX_LIMIT) Integer limit) {
    ListQuery query =
        ListQuery.first(Lists.limit(limit))
            .with("text", text)
            .with("category", category)
            .from(Optional.ofNullable(cursor));
    return lists.answer(
        headers,
        uri,
        () -> new ListDoor<>(models.listing(), models::list, models::count),
        query,
        sorted -> page(models.list(sorted)));
  }

  private static ModelPage page(Page<ModelView> page) {
    return new ModelPage(
        page.rows().stream().map(ModelAnswer::of).toList(), page.nextCursor().orElse(null));
  }

  /** One model. */
  @GET
  @Path("{code}")
  @RolesAllowed(Groups.STAFF)
  @Operation(summary = "Read a device model", description = "The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The device model",
      content = @Content(schema = @Schema(implementation = ModelAnswer.class)))
  public Response get(@PathParam("code") String code) {
    return answer(code).build();
  }

  /** Takes a model on. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Take a device model on")
  @APIResponse(
      responseCode = "201",
      description = "The device model",
      content = @Content(schema = @Schema(implementation = ModelAnswer.class)))
  public Response create(
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull ModelInput body) {
    Outcome outcome =
        calls.once(
            key,
            body,
            () -> {
              models.create(body.data(), caller.context());
              return body.data().code();
            });
    ModelView created = models.get(outcome.result());
    return CallsOnce.mark(
            Response.created(uri.getAbsolutePathBuilder().path(outcome.result()).build())
                .entity(ModelAnswer.of(created))
                .tag(Versions.tag(created.version())),
            outcome)
        .build();
  }

  /** Changes a model. */
  @PUT
  @Path("{code}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change what is written down of a device model")
  @APIResponse(
      responseCode = "200",
      description = "The device model",
      content = @Content(schema = @Schema(implementation = ModelAnswer.class)))
  public Response edit(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull ModelInput body) {
    int version = Versions.required(ifMatch, models.get(code).data().code());
    models.edit(code, version, body.data(), caller.context());
    return answer(body.data().code()).build();
  }

  private ResponseBuilder answer(String code) {
    ModelView model = models.get(code);
    return Response.ok(ModelAnswer.of(model)).tag(Versions.tag(model.version()));
  }
}
