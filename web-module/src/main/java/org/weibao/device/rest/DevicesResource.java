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
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.device.DeviceQuery;
import org.weibao.device.DeviceService;
import org.weibao.device.DeviceStatus;
import org.weibao.device.DeviceView;
import org.weibao.kernel.Page;
import org.weibao.kernel.rest.Lists;
import org.weibao.security.Groups;

/** The installed base. */
@Path("v1/devices")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Devices")
public class DevicesResource {

  @Inject DeviceService devices;

  /** Devices that fit. */
  @GET
  @Operation(summary = "Search devices")
  public DevicePage search(
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
    Page<DeviceView> page = devices.search(query);
    return new DevicePage(
        page.rows().stream().map(DeviceAnswer::of).toList(),
        devices.count(query.forList(), Integer.MAX_VALUE, true).orElseThrow(),
        page.nextCursor().orElse(null));
  }

  /** One device. */
  @GET
  @Path("{serial}")
  @Operation(summary = "Read a device")
  public DeviceAnswer get(@PathParam("serial") String serial) {
    return DeviceAnswer.of(devices.getBySerial(serial));
  }
}
