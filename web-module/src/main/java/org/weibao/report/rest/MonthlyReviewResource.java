package org.weibao.report.rest;

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
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.rest.ApiLanguage;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Versions;
import org.weibao.organization.Roles;
import org.weibao.report.ReportProblem;
import org.weibao.report.ReportReview;
import org.weibao.report.ReportReviewService;
import org.weibao.request.rest.Reasons;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** The review of a monthly report F4. */
@Path("v1/reports/monthly-report/review")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Reports")
public class MonthlyReviewResource {

  @Inject ReportReviewService reviews;
  @Inject Reasons reasons;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;
  @Context HttpHeaders headers;

  /** How the review stands, and why these people are asked. */
  @GET
  @Operation(
      summary = "Read the review of a monthly report F4 (S01-5.1.4-b)",
      description = "With rules, facts and answers as they were kept then. The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The review",
      content = @Content(schema = @Schema(implementation = ReviewAnswer.class)))
  public Response get(
      @Parameter(description = "Id of the project") @QueryParam("project") @NotNull Long project,
      @Parameter(schema = @Schema(type = SchemaType.STRING), example = "2026-10")
          @QueryParam("month")
          @NotNull
          YearMonth month) {
    return answer(read(project, month)).build();
  }

  /** The project's service staff hand the report in (S01-5.1.4-a). */
  @POST
  @RolesAllowed({Roles.SERVICE_TECHNICIAN, Roles.PROJECT_TEAM_LEAD})
  @Operation(
      summary = "Hand a monthly report F4 in to be reviewed (S01-5.1.4-a)",
      description = "Again after a refusal, or if its figures have changed.")
  @APIResponse(
      responseCode = "200",
      description = "The review",
      content = @Content(schema = @Schema(implementation = ReviewAnswer.class)))
  public Response handIn(
      @QueryParam("project") @NotNull Long project,
      @Parameter(schema = @Schema(type = SchemaType.STRING), example = "2026-10")
          @QueryParam("month")
          @NotNull
          YearMonth month,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key) {
    Outcome outcome =
        calls.once(
            key,
            0,
            null,
            () -> {
              reviews.handIn(project, month, caller.context());
              return project + " " + month;
            });
    return CallsOnce.mark(answer(read(project, month)), outcome).build();
  }

  /** Decides the step that waits. */
  @POST
  @Path("decisions")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.CITY_HEAD,
    Roles.REGIONAL_ADMIN,
    Roles.REGIONAL_SUPERVISOR,
    Roles.ASSISTANT_MANAGER
  })
  @Operation(
      summary = "Decide the step of the review that waits (S01-5.1.4-b)",
      description =
          "The caller must hold the step's role and not be who handed it in. The last agreement"
              + " tells those to whom the report goes (S01-5.1.4-c).")
  @APIResponse(
      responseCode = "200",
      description = "The review",
      content = @Content(schema = @Schema(implementation = ReviewAnswer.class)))
  public Response decide(
      @QueryParam("project") @NotNull Long project,
      @Parameter(schema = @Schema(type = SchemaType.STRING), example = "2026-10")
          @QueryParam("month")
          @NotNull
          YearMonth month,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull ReviewDecisionInput body) {
    String name = project + " " + month;
    read(project, month);
    int version = Versions.required(ifMatch, name);
    Outcome outcome =
        calls.once(
            key,
            version,
            body,
            () -> {
              reviews.decide(
                  project, month, version, body.agreed(), body.opinion(), caller.context());
              return name;
            });
    return CallsOnce.mark(answer(read(project, month)), outcome).build();
  }

  /** Sends the reviewed report by e-mail once more. */
  @POST
  @Path("mails")
  @RolesAllowed(Roles.REGIONAL_ADMIN)
  @Operation(
      summary = "Send the reviewed report F4 by e-mail again (S01-5.1.4-c)",
      description =
          "It was sent when it was reviewed; this is for somebody who did not get it. Refused if no"
              + " mail server is set up, if one waits to be sent, or if no address is known.")
  @APIResponse(
      responseCode = "200",
      description = "The review, with the e-mail",
      content = @Content(schema = @Schema(implementation = ReviewAnswer.class)))
  public Response mail(
      @QueryParam("project") @NotNull Long project,
      @Parameter(schema = @Schema(type = SchemaType.STRING), example = "2026-10")
          @QueryParam("month")
          @NotNull
          YearMonth month,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key) {
    Outcome outcome =
        calls.once(
            key,
            0,
            null,
            () -> {
              reviews.mailAgain(project, month, caller.context());
              return project + " " + month;
            });
    return CallsOnce.mark(answer(read(project, month)), outcome).build();
  }

  private ReportReview read(long project, YearMonth month) {
    return reviews
        .find(project, month)
        .orElseThrow(() -> new BusinessException(ReportProblem.NOT_HANDED_IN, null));
  }

  private Response.ResponseBuilder answer(ReportReview review) {
    Locale locale = ApiLanguage.of(headers.getAcceptableLanguages());
    return Response.ok(
            ReviewAnswer.of(review, steps -> reasons.sentences(steps, locale), clock.getZone()))
        .tag(Versions.tag(review.version()));
  }
}
