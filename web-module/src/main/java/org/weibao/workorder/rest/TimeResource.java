package org.weibao.workorder.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.kernel.rest.Instants;
import org.weibao.security.Groups;

/** What time it is here. */
@Path("v1/time")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dispatch")
public class TimeResource {

  @Inject Clock clock;

  /** The time. */
  @Schema(name = "Time", description = "What time it is here")
  public record Answer(OffsetDateTime now, long epochMillis) {}

  /** What time it is here. */
  @GET
  @Operation(
      summary = "Read what time it is here",
      description = "A device measures by it what its own clock is behind or ahead.")
  @APIResponse(
      responseCode = "200",
      description = "The time",
      content = @Content(schema = @Schema(implementation = Answer.class)))
  public Response read() {
    return Response.ok(new Answer(Instants.at(clock.instant(), clock.getZone()), clock.millis()))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
