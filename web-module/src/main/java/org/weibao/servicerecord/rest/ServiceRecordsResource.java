package org.weibao.servicerecord.rest;

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
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.rest.ApiLanguage;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Lists;
import org.weibao.kernel.rest.Papers;
import org.weibao.kernel.rest.Versions;
import org.weibao.listing.rest.ListAnswers;
import org.weibao.organization.Roles;
import org.weibao.request.rest.Reasons;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;
import org.weibao.servicerecord.RecordState;
import org.weibao.servicerecord.ServiceRecordService;
import org.weibao.servicerecord.ServiceRecordView;

/** Records of visits, from the customer's signature to the archive. */
@Path("v1/service-records")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service records")
public class ServiceRecordsResource {

  @Inject ServiceRecordService records;
  @Inject ListAnswers lists;
  @Inject Reasons reasons;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;
  @Context HttpHeaders headers;
  @Context UriInfo uri;
  @Context Request request;

  /** Records that fit. */
  @GET
  @Operation(summary = "Search the records of signed visits, the latest first (S10-2.9)")
  @Produces({MediaType.APPLICATION_JSON, ListAnswers.CSV, ListAnswers.XLSX})
  @APIResponse(
      responseCode = "200",
      description = "Records that fit",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ServiceRecordPage.class)),
        @Content(mediaType = ListAnswers.CSV)
      })
  public Response search(
      @QueryParam("projectId") Long projectId,
      @QueryParam("state") RecordState state,
      @Parameter(description = "From the page before") @QueryParam("cursor") String cursor,
      @QueryParam("limit") @Min(1) @Max(Lists.MAX_LIMIT) Integer limit) {
    ListQuery query =
        ListQuery.first(Lists.limit(limit))
            .with("project", projectId)
            .with("state", state)
            .from(Optional.ofNullable(cursor));
    return lists.answer(
        headers,
        uri,
        () -> new ListDoor<>(records.listing(), records::list, records::count),
        query,
        sorted -> ServiceRecordPage.of(records.list(sorted), clock.getZone()));
  }

  /** One record. */
  @GET
  @Path("{number}")
  @Produces({MediaType.APPLICATION_JSON, Papers.PDF})
  @Operation(
      summary = "Read the record of a visit with its signatures",
      description =
          "Accept: application/pdf gives the paper in the language asked for. The answer has an"
              + " ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The record",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ServiceRecordAnswer.class)),
        @Content(
            mediaType = Papers.PDF,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response get(@PathParam("number") String number) {
    return Papers.orJson(
        request,
        headers,
        "service-record-" + number,
        (language, out) -> records.writePdf(number, language, out),
        () -> answer(number));
  }

  /** Hands it in. */
  @POST
  @Path("{number}/handing-in")
  @RolesAllowed({Roles.SERVICE_TECHNICIAN, Roles.PROJECT_TEAM_LEAD, Roles.CITY_TECH_LEAD})
  @Operation(
      summary = "Hand the record of a visit in to be signed and approved (S10-2.9)",
      description = "The customer must have signed and rated it; again after a refusal.")
  @APIResponse(
      responseCode = "200",
      description = "The record",
      content = @Content(schema = @Schema(implementation = ServiceRecordAnswer.class)))
  public Response handIn(
      @PathParam("number") String number,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key) {
    Outcome outcome =
        calls.once(key, null, () -> records.handIn(number, caller.context()).number());
    return CallsOnce.mark(answer(number), outcome).build();
  }

  /** Signs, approves or refuses. */
  @POST
  @Path("{number}/decisions")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Decide the step of a record that waits (S10-2.9)",
      description = "The caller must hold the role that is asked and not be who handed it in.")
  @APIResponse(
      responseCode = "200",
      description = "The record",
      content = @Content(schema = @Schema(implementation = ServiceRecordAnswer.class)))
  public Response decide(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull RecordDecisionInput body) {
    return step(
        number,
        ifMatch,
        key,
        body,
        version ->
            records.decide(number, version, body.agreed(), body.opinion(), caller.context()));
  }

  /** Archives it. */
  @POST
  @Path("{number}/archive")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.ASSISTANT_MANAGER, Roles.HQ_AFFAIRS_SUPERVISOR, Roles.ADMINISTRATOR})
  @Operation(summary = "Archive an approved record; nothing of it changes afterwards (S10-2.9)")
  @APIResponse(
      responseCode = "200",
      description = "The record",
      content = @Content(schema = @Schema(implementation = ServiceRecordAnswer.class)))
  public Response archive(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull ArchiveInput body) {
    return step(
        number,
        ifMatch,
        key,
        body,
        version -> records.archive(number, version, body.where(), caller.context()));
  }

  private Response step(String number, String ifMatch, String key, Record body, IntConsumer work) {
    records.get(number);
    int version = Versions.required(ifMatch, number);
    return calls.step(key, version, body, work, () -> answer(number));
  }

  private ResponseBuilder answer(String number) {
    Locale locale = ApiLanguage.of(headers.getAcceptableLanguages());
    ServiceRecordView view = records.get(number);
    return Response.ok(
            ServiceRecordAnswer.of(
                view,
                records.approval(number),
                steps -> reasons.sentences(steps, locale),
                clock.getZone()),
            MediaType.APPLICATION_JSON_TYPE)
        .tag(Versions.tag(view.version()));
  }
}
