package org.weibao.report.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.kernel.rest.Papers;
import org.weibao.report.ReportService;
import org.weibao.security.Groups;

/** The monthly papers of a project; {@code Accept} chooses data or paper. */
@Path("v1/reports")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Tag(name = "Reports")
public class ReportsResource {

  @Inject ReportService reports;
  @Inject Clock clock;
  @Context HttpHeaders headers;
  @Context Request request;

  /** The F1 total, as data or as a paper. */
  @GET
  @Path("fault-record-total")
  @Produces({MediaType.APPLICATION_JSON, Papers.PDF})
  @Operation(
      summary = "Read the F1 total of a project and month (S01-5.1.3-d)",
      description = "Accept: application/pdf gives the paper in the language asked for.")
  @APIResponse(
      responseCode = "200",
      description = "The total",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = FaultRecordTotalAnswer.class)),
        @Content(
            mediaType = Papers.PDF,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response faultRecordTotal(
      @Parameter(description = "Id of the project") @QueryParam("project") @NotNull Long project,
      @Parameter(schema = @Schema(type = SchemaType.STRING), example = "2026-10")
          @QueryParam("month")
          @NotNull
          YearMonth month) {
    return Papers.orJson(
        request,
        headers,
        "F1-total-" + project + "-" + month,
        (language, out) -> reports.writeFaultRecordTotalPdf(project, month, language, out),
        () ->
            Response.ok(
                FaultRecordTotalAnswer.of(
                    reports.faultRecordTotal(project, month), clock.getZone())));
  }

  /** The monthly report F4, as data or as a paper. */
  @GET
  @Path("monthly-report")
  @Produces({MediaType.APPLICATION_JSON, Papers.PDF})
  @Operation(
      summary = "Read the monthly after-sales report F4 (S01-5.1.4-a)",
      description = "Accept: application/pdf gives the paper in the language asked for.")
  @APIResponse(
      responseCode = "200",
      description = "The report",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = MonthlyReportAnswer.class)),
        @Content(
            mediaType = Papers.PDF,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response monthlyReport(
      @Parameter(description = "Id of the project") @QueryParam("project") @NotNull Long project,
      @Parameter(schema = @Schema(type = SchemaType.STRING), example = "2026-10")
          @QueryParam("month")
          @NotNull
          YearMonth month) {
    return Papers.orJson(
        request,
        headers,
        "F4-" + project + "-" + month,
        (language, out) -> reports.writeMonthlyReportPdf(project, month, language, out),
        () ->
            Response.ok(
                MonthlyReportAnswer.of(reports.monthlyReport(project, month), clock.getZone())));
  }

  /** The city's month. */
  @GET
  @Path("city-month")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Read what the reports F4 of a city's projects say of a month, summed up",
      description = "Of the city that the project lies in; projects out of sight are left out.")
  public CityMonthAnswer cityMonth(
      @Parameter(description = "Id of a project of the city") @QueryParam("project") @NotNull
          Long project,
      @Parameter(schema = @Schema(type = SchemaType.STRING), example = "2026-10")
          @QueryParam("month")
          @NotNull
          YearMonth month) {
    return CityMonthAnswer.of(reports.cityMonth(project, month));
  }
}
