package org.weibao.device.rest;

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
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.device.DeviceLabelService;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Papers;
import org.weibao.organization.Roles;
import org.weibao.security.Groups;

/** Labels of devices with QR codes. */
@Path("v1/device-labels")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Tag(name = "Devices")
public class DeviceLabelsResource {

  @Inject DeviceLabelService labels;
  @Inject CallsOnce calls;
  @Context HttpHeaders headers;
  @Context UriInfo uri;

  /** Sheets to print on. */
  @GET
  @Path("sheets")
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.SERVICE_TECHNICIAN,
    Roles.PROJECT_TEAM_LEAD,
    Roles.CITY_TECH_LEAD,
    Roles.CITY_HEAD,
    Roles.REGIONAL_ADMIN,
    Roles.STORE_KEEPER,
    Roles.ADMINISTRATOR
  })
  @Operation(summary = "List the sheets that labels can be printed on")
  public LabelSheetList sheets() {
    return LabelSheetList.of(labels.sheets());
  }

  /** Labels as PDF. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces({Papers.PDF, MediaType.APPLICATION_JSON})
  @RolesAllowed({
    Roles.SERVICE_TECHNICIAN,
    Roles.PROJECT_TEAM_LEAD,
    Roles.CITY_TECH_LEAD,
    Roles.CITY_HEAD,
    Roles.REGIONAL_ADMIN,
    Roles.STORE_KEEPER,
    Roles.ADMINISTRATOR
  })
  @Operation(
      summary = "Write labels with QR codes as PDF",
      description =
          "Of the devices that are named, or of all that are installed in a project, by room; in"
              + " the language asked for. It stores nothing, so it may be sent again.")
  @APIResponse(
      responseCode = "200",
      description = "The labels",
      content =
          @Content(
              mediaType = Papers.PDF,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response print(
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull LabelsInput body) {
    String address = uri.getBaseUri().resolve("..").toString();
    return Papers.answer(
        "labels", headers, (language, out) -> labels.print(body.command(address, language), out));
  }

  /** Makes printed labels of a device void. */
  @POST
  @Path("{serial}/renewal")
  @RolesAllowed({
    Roles.PROJECT_TEAM_LEAD,
    Roles.CITY_HEAD,
    Roles.REGIONAL_ADMIN,
    Roles.ADMINISTRATOR
  })
  @Operation(
      summary = "Give a device a new code",
      description = "Labels that were printed before lead nowhere from now on.")
  @APIResponse(responseCode = "204", description = "The old code is void")
  public Response renew(
      @PathParam("serial") String serial,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key) {
    Outcome outcome =
        calls.once(
            key,
            null,
            () -> {
              labels.renew(serial);
              return serial;
            });
    return CallsOnce.mark(Response.noContent(), outcome).build();
  }
}
