package org.weibao.charge.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.charge.ChargeService;
import org.weibao.charge.ChargeState;
import org.weibao.charge.ChargeView;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.rest.ApiLanguage;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Lists;
import org.weibao.kernel.rest.Versions;
import org.weibao.listing.rest.ListAnswers;
import org.weibao.organization.Roles;
import org.weibao.request.rest.Reasons;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Charges, the lines of the charge detail sheet F3. */
@Path("v1/charges")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Charges")
public class ChargesResource {

  @Inject ChargeService charges;
  @Inject ListAnswers lists;
  @Inject Reasons reasons;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;
  @Context HttpHeaders headers;
  @Context UriInfo uri;

  /** Charges that fit. */
  @GET
  @Operation(summary = "Search charges, the latest work first")
  @Produces({MediaType.APPLICATION_JSON, ListAnswers.CSV, ListAnswers.XLSX})
  @APIResponse(
      responseCode = "200",
      description = "Charges that fit",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ChargePage.class)),
        @Content(mediaType = ListAnswers.CSV)
      })
  public Response search(
      @QueryParam("projectId") Long projectId,
      @Parameter(description = "Month of the sheet F3, such as 2026-11") @QueryParam("month")
          YearMonth month,
      @QueryParam("state") ChargeState state,
      @Parameter(description = "From the page before") @QueryParam("cursor") String cursor,
      @QueryParam("limit") @Min(1) @Max(Lists.MAX_LIMIT) Integer limit) {
    Map<String, Object> filters = new HashMap<>();
    Optional.ofNullable(projectId).ifPresent(id -> filters.put("project", id));
    Optional.ofNullable(month).ifPresent(value -> filters.put("month", value.toString()));
    Optional.ofNullable(state).ifPresent(value -> filters.put("state", value));
    ListQuery query =
        new ListQuery(filters, Optional.empty(), Optional.ofNullable(cursor), Lists.limit(limit));
    return lists.answer(
        headers,
        uri,
        () -> new ListDoor<>(charges.listing(), charges::list, charges::count),
        query,
        sorted -> ChargePage.of(charges.list(sorted), clock.getZone()));
  }

  /** What a month comes to. */
  @GET
  @Path("totals")
  @Operation(summary = "Read what a month's sheet F3 comes to (S01-5.3.3-a)")
  public ChargeTotals totals(
      @QueryParam("projectId") Long projectId, @QueryParam("month") @NotNull YearMonth month) {
    return ChargeTotals.of(month, charges.totals(Optional.ofNullable(projectId), month));
  }

  /** One charge. */
  @GET
  @Path("{number}")
  @Operation(summary = "Read a charge", description = "The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The charge",
      content = @Content(schema = @Schema(implementation = ChargeAnswer.class)))
  public Response get(@PathParam("number") String number) {
    return answer(charges.get(number)).build();
  }

  /** Why it costs what it costs. */
  @GET
  @Path("{number}/why")
  @Operation(
      summary = "Read why a charge costs what it costs",
      description = "List, version, rule, rounding and approval as they were kept then.")
  public WhyPrice why(@PathParam("number") String number) {
    Locale locale = ApiLanguage.of(headers.getAcceptableLanguages());
    return WhyPrice.of(
        charges.why(number), steps -> reasons.sentences(steps, locale), clock.getZone());
  }

  /** Takes a charge back. */
  @POST
  @Path("{number}/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.SERVICE_TECHNICIAN,
    Roles.PROJECT_TEAM_LEAD,
    Roles.CITY_HEAD,
    Roles.REGIONAL_ADMIN
  })
  @Operation(summary = "Take a charge back; it stays readable with the reason")
  @APIResponse(
      responseCode = "200",
      description = "The charge",
      content = @Content(schema = @Schema(implementation = ChargeAnswer.class)))
  public Response withdraw(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull WithdrawalInput body) {
    return step(
        number,
        ifMatch,
        key,
        body,
        version -> charges.withdraw(number, version, body.reason(), caller.context()));
  }

  /** Decides a price of its own. */
  @POST
  @Path("{number}/decisions")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.HQ_AFFAIRS_SUPERVISOR, Roles.DEPT_MANAGER})
  @Operation(
      summary = "Decide a price that no list has (S01-5.3.1-b)",
      description = "Nobody decides a charge that they entered.")
  @APIResponse(
      responseCode = "200",
      description = "The charge",
      content = @Content(schema = @Schema(implementation = ChargeAnswer.class)))
  public Response decide(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull PriceDecisionInput body) {
    return step(
        number,
        ifMatch,
        key,
        body,
        version ->
            charges.decide(number, version, body.agreed(), body.opinion(), caller.context()));
  }

  private Response step(String number, String ifMatch, String key, Record body, IntConsumer work) {
    charges.get(number);
    int version = Versions.required(ifMatch, number);
    return calls.step(key, version, body, work, () -> answer(charges.get(number)));
  }

  private ResponseBuilder answer(ChargeView view) {
    return Response.ok(ChargeAnswer.of(view, clock.getZone())).tag(Versions.tag(view.version()));
  }
}
