package org.weibao.worksheet.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.kernel.rest.Papers;
import org.weibao.security.Groups;
import org.weibao.worksheet.WorkSheetService;

/** Sheets of visits. */
@Path("v1/work-orders/{number}/sheet")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Tag(name = "Dispatch")
public class WorkSheetsResource {

  @Inject WorkSheetService sheets;
  @Inject Clock clock;
  @Context HttpHeaders headers;
  @Context Request request;

  /** The sheet of a visit. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, Papers.PDF})
  @Operation(
      summary = "Read a visit as its customer signed it, with the parts used (S04-9)",
      description = "Accept: application/pdf gives the paper in the language asked for.")
  @APIResponse(
      responseCode = "200",
      description = "The sheet",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = WorkSheetAnswer.class)),
        @Content(
            mediaType = Papers.PDF,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response get(@PathParam("number") String number) {
    return Papers.orJson(
        request,
        headers,
        number,
        (language, out) -> sheets.writePdf(number, language, out),
        () -> Response.ok(WorkSheetAnswer.of(sheets.get(number), clock.getZone())));
  }
}
