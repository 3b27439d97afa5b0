package org.weibao.maintenance.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.kernel.rest.Papers;
import org.weibao.maintenance.CyclePaperService;
import org.weibao.routine.CycleQuery;
import org.weibao.routine.RoutineCycleService;
import org.weibao.security.Groups;

/** The maintenance cycle table; {@code Accept} chooses data or paper. */
@Path("v1/cycle-table")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Tag(name = "Routine visits")
public class CycleTableResource {

  @Inject RoutineCycleService service;
  @Inject CyclePaperService papers;
  @Context HttpHeaders headers;
  @Context Request request;

  /** Its lines that fit. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, Papers.PDF})
  @Operation(
      summary = "Read the maintenance cycle table (S12-4.2.1)",
      description = "Accept: application/pdf gives the paper in the language asked for.")
  @APIResponse(
      responseCode = "200",
      description = "The table",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = CycleTableAnswer.class)),
        @Content(
            mediaType = Papers.PDF,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response get(
      @QueryParam("cityId") Long city,
      @QueryParam("projectId") Long project,
      @Parameter(description = "Kind of visit; CASE for those of service case or contract")
          @QueryParam("kind")
          String kind) {
    CycleQuery query =
        new CycleQuery(
            Optional.ofNullable(city), Optional.ofNullable(project), Optional.ofNullable(kind));
    return Papers.orJson(
        request,
        headers,
        "cycle-table",
        (language, out) -> papers.writePdf(query, language, out),
        () -> Response.ok(CycleTableAnswer.of(service.table(query))));
  }
}
