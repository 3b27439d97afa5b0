package org.weibao.maintenance.rest;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
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
import org.weibao.kernel.rest.Papers;
import org.weibao.kernel.rest.Versions;
import org.weibao.listing.rest.ListAnswers;
import org.weibao.maintenance.FormGround;
import org.weibao.maintenance.FormState;
import org.weibao.maintenance.MaintenanceFormService;
import org.weibao.organization.Roles;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Register forms of maintenance; {@code Accept} chooses data or paper. */
@Path("v1/maintenance-forms")
@ApplicationScoped
@RolesAllowed({
  Roles.SERVICE_TECHNICIAN,
  Roles.PROJECT_TEAM_LEAD,
  Roles.CITY_TECH_LEAD,
  Roles.CITY_HEAD
})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Maintenance forms")
public class MaintenanceFormsResource {

  @Inject MaintenanceFormService forms;
  @Inject ListAnswers lists;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;
  @Context HttpHeaders headers;
  @Context Request request;
  @Context UriInfo uri;

  /** Forms that fit. */
  @GET
  @RolesAllowed({Groups.STAFF, Roles.PROPERTY_CENTER})
  @Operation(
      summary = "Search the register forms of maintenance, the latest work first (S12-4.1.4)")
  @Produces({MediaType.APPLICATION_JSON, ListAnswers.CSV, ListAnswers.XLSX})
  @APIResponse(
      responseCode = "200",
      description = "Forms that fit",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = MaintenanceFormPage.class)),
        @Content(mediaType = ListAnswers.CSV)
      })
  public Response search(
      @QueryParam("projectId") Long projectId,
      @QueryParam("state") FormState state,
      @QueryParam("ground") FormGround ground,
      @Parameter(description = "From the page before") @QueryParam("cursor") String cursor,
      @QueryParam("limit") @Min(1) @Max(Lists.MAX_LIMIT) Integer limit) {
    ListQuery query =
        ListQuery.first(Lists.limit(limit))
            .with("project", projectId)
            .with("state", state)
            .with("ground", ground)
            .from(Optional.ofNullable(cursor));
    return lists.answer(
        headers,
        uri,
        () -> new ListDoor<>(forms.listing(), forms::list, forms::count),
        query,
        sorted -> MaintenanceFormPage.of(forms.list(sorted), clock.getZone()));
  }

  /** One form. */
  @GET
  @Path("{number}")
  @RolesAllowed({Groups.STAFF, Roles.PROPERTY_CENTER})
  @Produces({MediaType.APPLICATION_JSON, Papers.PDF})
  @Operation(
      summary = "Read a register form of maintenance (S12-4.1.4)",
      description =
          "Accept: application/pdf gives the sheet to be signed and sealed, in the language asked"
              + " for. The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The form",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = MaintenanceFormAnswer.class)),
        @Content(
            mediaType = Papers.PDF,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response get(@PathParam("number") String number) {
    return Papers.orJson(
        request,
        headers,
        number,
        (language, out) -> forms.writePdf(number, language, out),
        () -> answer(number));
  }

  /** Writes what stands in it. */
  @PUT
  @Path("{number}/entries")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Write what stands in a register form, before the customer signs",
      description = "Until then it is filled in from the work.")
  @APIResponse(
      responseCode = "200",
      description = "The form",
      content = @Content(schema = @Schema(implementation = MaintenanceFormAnswer.class)))
  public Response fill(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull FormEntriesInput body) {
    forms.get(number);
    int version = Versions.required(ifMatch, number);
    forms.fill(number, version, body.command(), caller.context());
    return answer(number).build();
  }

  /** The customer signs. */
  @POST
  @Path("{number}/signature")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "The customer signs a register form; what stands in it stays (S12-4.1.4)",
      description = "After the work and never before.")
  @APIResponse(
      responseCode = "200",
      description = "The form",
      content = @Content(schema = @Schema(implementation = MaintenanceFormAnswer.class)))
  public Response sign(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull FormSignatureInput body) {
    return step(
        number,
        ifMatch,
        key,
        body,
        version -> forms.sign(number, version, body.command(), body.at(), caller.context()));
  }

  /** The customer seals. */
  @POST
  @Path("{number}/seal")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "The customer has sealed the signed sheet: the form is complete (S12-4.1.4)",
      description =
          "With the id of a photo or scan that was added to the files of the form"
              + " (MAINTENANCE_FORM), or as a statement of who sealed it when.")
  @APIResponse(
      responseCode = "200",
      description = "The form",
      content = @Content(schema = @Schema(implementation = MaintenanceFormAnswer.class)))
  public Response seal(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull FormSealInput body) {
    return step(
        number,
        ifMatch,
        key,
        body,
        version -> forms.seal(number, version, body.command(), caller.context()));
  }

  private Response step(String number, String ifMatch, String key, Record body, IntConsumer work) {
    forms.get(number);
    int version = Versions.required(ifMatch, number);
    return calls.step(key, version, body, work, () -> answer(number));
  }

  private ResponseBuilder answer(String number) {
    var form = forms.get(number);
    return Response.ok(MaintenanceFormAnswer.of(form, forms.record(number), clock.getZone()))
        .tag(Versions.tag(form.version()));
  }
}
