package org.weibao.dailyreport.rest;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.dailyreport.DailyReportService;
import org.weibao.dailyreport.DailyReportView;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Versions;
import org.weibao.organization.Roles;
import org.weibao.security.web.CurrentCaller;

/** Technicians' reports of a day. */
@Path("v1/daily-reports/mine")
@ApplicationScoped
@RolesAllowed({
  Roles.SERVICE_TECHNICIAN,
  Roles.PROJECT_TEAM_LEAD,
  Roles.CITY_TECH_LEAD,
  Roles.TECH_GROUP
})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Daily reports")
public class DailyReportsResource {

  @Inject DailyReportService reports;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;

  /** The caller's report of a day. */
  @GET
  @Operation(
      summary = "Read the caller's report of a day (S04-15)",
      description =
          "Before it is submitted, the day as the product knows it. The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The report",
      content = @Content(schema = @Schema(implementation = DailyReportAnswer.class)))
  public Response get(
      @Parameter(description = "Today if absent") @QueryParam("day") LocalDate day) {
    return answer(read(day)).build();
  }

  /** Submits the caller's report. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Submit the caller's report of a day, once (S04-15)",
      description = "Every job that the product knows is in it; what differs says why.")
  @APIResponse(
      responseCode = "200",
      description = "The report",
      content = @Content(schema = @Schema(implementation = DailyReportAnswer.class)))
  public Response submit(
      @Parameter(description = "Today if absent") @QueryParam("day") LocalDate day,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull DailyReportInput body) {
    LocalDate which = day(day);
    Outcome outcome =
        calls.once(
            key,
            new Dated(which, body),
            () -> {
              reports.submit(which, body.command(), caller.context());
              return which.toString();
            });
    return CallsOnce.mark(answer(read(which)), outcome).build();
  }

  /** Corrects the caller's report. */
  @POST
  @Path("corrections")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Correct the caller's report of a day",
      description = "What was written before stays readable.")
  @APIResponse(
      responseCode = "200",
      description = "The report",
      content = @Content(schema = @Schema(implementation = DailyReportAnswer.class)))
  public Response correct(
      @Parameter(description = "Today if absent") @QueryParam("day") LocalDate day,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull DailyCorrectionInput body) {
    LocalDate which = day(day);
    int version = Versions.required(ifMatch, which.toString());
    return calls.step(
        key,
        version,
        new Dated(which, body),
        seen -> reports.correct(which, seen, body.why(), body.command(), caller.context()),
        () -> answer(read(which)));
  }

  /** A body with its day, so that a key is of one day only. */
  private record Dated(LocalDate day, Record body) {}

  private DailyReportView read(LocalDate day) {
    return reports.mine(day(day), caller.context());
  }

  private LocalDate day(LocalDate day) {
    return day == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : day;
  }

  private ResponseBuilder answer(DailyReportView view) {
    return Response.ok(DailyReportAnswer.of(view, clock.getZone()))
        .tag(Versions.tag(view.version()));
  }
}
