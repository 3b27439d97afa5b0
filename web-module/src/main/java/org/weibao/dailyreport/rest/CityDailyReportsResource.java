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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.dailyreport.CityReport;
import org.weibao.dailyreport.CityReportService;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.ApiLanguage;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Papers;
import org.weibao.kernel.rest.Versions;
import org.weibao.organization.Roles;
import org.weibao.request.rest.Reasons;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Supervisors' reports of a day; {@code Accept} chooses data or paper. */
@Path("v1/city-daily-reports")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Daily reports")
public class CityDailyReportsResource {

  @Inject CityReportService reports;
  @Inject Reasons reasons;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;
  @Context HttpHeaders headers;
  @Context Request request;

  /** The report of a city's day. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, Papers.PDF})
  @RolesAllowed({
    Roles.CITY_TECH_LEAD,
    Roles.CITY_HEAD,
    Roles.REGIONAL_ADMIN,
    Roles.REGIONAL_SUPERVISOR,
    Roles.HQ_AFFAIRS_SUPERVISOR,
    Roles.DEPT_MANAGER,
    Roles.ASSISTANT_MANAGER,
    Roles.TECH_GROUP_SUPERVISOR
  })
  @Operation(
      summary = "Read a supervisor's report of a day (S04-16)",
      description =
          "Outside of the city only once it is signed (S04-17). Accept: application/pdf gives the"
              + " paper in the language asked for. The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The report",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = CityReportAnswer.class)),
        @Content(
            mediaType = Papers.PDF,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response get(
      @Parameter(description = "Id of the city") @QueryParam("city") @NotNull Long city,
      @QueryParam("day") @NotNull LocalDate day) {
    return Papers.orJson(
        request,
        headers,
        "daily-" + city + "-" + day,
        (language, out) -> reports.writePdf(city, day, language, out),
        () -> answer(reports.get(city, day)));
  }

  /** The supervisor hands the report in. */
  @POST
  @RolesAllowed({Roles.CITY_TECH_LEAD, Roles.CITY_HEAD})
  @Operation(
      summary = "Hand a supervisor's report of a day in to be signed (S04-16, S04-17)",
      description = "Again after a refusal, or if its figures have changed.")
  @APIResponse(
      responseCode = "200",
      description = "The report",
      content = @Content(schema = @Schema(implementation = CityReportAnswer.class)))
  public Response handIn(
      @Parameter(description = "Id of the city") @QueryParam("city") @NotNull Long city,
      @QueryParam("day") @NotNull LocalDate day,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key) {
    Outcome outcome =
        calls.once(
            key,
            new Place(city, day, null),
            () -> {
              reports.handIn(city, day, caller.context());
              return city + " " + day;
            });
    return CallsOnce.mark(answer(reports.get(city, day)), outcome).build();
  }

  /** The branch manager signs. */
  @POST
  @Path("decisions")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.CITY_TECH_LEAD,
    Roles.CITY_HEAD,
    Roles.REGIONAL_ADMIN,
    Roles.REGIONAL_SUPERVISOR
  })
  @Operation(
      summary = "Read and sign a supervisor's report of a day, or refuse it (S04-17)",
      description =
          "The caller must hold the role that is asked and not be who handed it in. Signed, it"
              + " stays as it is and goes to the service department.")
  @APIResponse(
      responseCode = "200",
      description = "The report",
      content = @Content(schema = @Schema(implementation = CityReportAnswer.class)))
  public Response decide(
      @Parameter(description = "Id of the city") @QueryParam("city") @NotNull Long city,
      @QueryParam("day") @NotNull LocalDate day,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull SignatureInput body) {
    reports.get(city, day);
    int version = Versions.required(ifMatch, city + " " + day);
    return calls.step(
        key,
        version,
        new Place(city, day, body),
        seen -> reports.decide(city, day, seen, body.agreed(), body.opinion(), caller.context()),
        () -> answer(reports.get(city, day)));
  }

  /** A body with its city and day, so that a key is of one report only. */
  private record Place(long city, LocalDate day, Record body) {}

  private Locale language() {
    return ApiLanguage.of(headers.getAcceptableLanguages());
  }

  private ResponseBuilder answer(CityReport report) {
    Locale locale = language();
    CityReportAnswer answer =
        CityReportAnswer.of(report, steps -> reasons.sentences(steps, locale), clock.getZone());
    return Response.ok(answer, MediaType.APPLICATION_JSON_TYPE).tag(Versions.tag(answer.version()));
  }
}
