package org.weibao.device.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.device.DeviceDetails;
import org.weibao.device.DeviceMasterService;
import org.weibao.device.DeviceQuery;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceStatus;
import org.weibao.device.DeviceView;
import org.weibao.kernel.Page;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.kernel.rest.Lists;
import org.weibao.kernel.rest.Versions;
import org.weibao.listing.rest.ListAnswers;
import org.weibao.security.Groups;

/** The installed base. */
@Path("v1/devices")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Devices")
public class DevicesResource {

  @Inject DeviceService devices;
  @Inject DeviceMasterService master;
  @Inject ListAnswers lists;
  @Context HttpHeaders headers;
  @Context UriInfo uri;

  /** Devices that fit. */
  @GET
  @Operation(summary = "Search devices")
  @Produces({MediaType.APPLICATION_JSON, ListAnswers.CSV, ListAnswers.XLSX})
  @APIResponse(
      responseCode = "200",
      description = "Devices that fit",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DevicePage.class)),
        @Content(mediaType = ListAnswers.CSV)
      })
  public Response search(
      @Parameter(description = "Part of serial, model or location")
          @QueryParam("text")
          @Size(max = 100)
          String text,
      @QueryParam("projectId") Long projectId,
      @QueryParam("status") DeviceStatus status,
      @Parameter(description = "From the page before") @QueryParam("cursor") String cursor,
      @QueryParam("limit") @Min(1) @Max(Lists.MAX_LIMIT) Integer limit) {
    DeviceQuery query =
        new DeviceQuery(
            Optional.ofNullable(text),
            Optional.ofNullable(projectId),
            Optional.ofNullable(status),
            Optional.ofNullable(cursor),
            Lists.limit(limit));
    return lists.answer(
        headers,
        uri,
        () -> new ListDoor<>(devices.listing(), devices::list, devices::count),
        query.forList(),
        sorted -> page(devices.list(sorted), query));
  }

  private DevicePage page(Page<DeviceView> page, DeviceQuery query) {
    return new DevicePage(
        page.rows().stream().map(DeviceAnswer::of).toList(),
        devices.count(query.forList(), Integer.MAX_VALUE, true).orElseThrow(),
        page.nextCursor().orElse(null));
  }

  /** One device. */
  @GET
  @Path("{serial}")
  @Operation(summary = "Read a device", description = "The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The device",
      content = @Content(schema = @Schema(implementation = DeviceAnswer.class)))
  public Response get(@PathParam("serial") String serial) {
    DeviceDetails known = master.details(serial);
    return Response.ok(DeviceAnswer.of(known.device())).tag(Versions.tag(known.version())).build();
  }
}
