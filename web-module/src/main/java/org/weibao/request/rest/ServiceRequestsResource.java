package org.weibao.request.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.documentnumber.rest.NumberAnswer;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.kernel.rest.ApiLanguage;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Lists;
import org.weibao.kernel.rest.Versions;
import org.weibao.listing.rest.ListAnswers;
import org.weibao.organization.Roles;
import org.weibao.request.RequestQuery;
import org.weibao.request.RequestService;
import org.weibao.request.RequestStatus;
import org.weibao.request.RequestView;
import org.weibao.request.Urgency;
import org.weibao.request.VerdictService;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** The service register F5: requests with their service case, reasons and clock. */
@Path("v1/service-requests")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service requests")
public class ServiceRequestsResource {

  @Inject RequestService requests;
  @Inject VerdictService verdicts;
  @Inject Reasons reasons;
  @Inject ListAnswers lists;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;
  @Context HttpHeaders headers;
  @Context UriInfo uri;

  /** Takes a line into the register (S01-5.1.2-b). */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.REGIONAL_ADMIN,
    Roles.REGIONAL_SUPERVISOR,
    Roles.CITY_HEAD,
    Roles.PROJECT_TEAM_LEAD,
    Roles.SERVICE_TECHNICIAN,
    Roles.ADMINISTRATOR,
    Roles.PROPERTY_CENTER
  })
  @Operation(
      summary = "Register a request",
      description =
          "Decides the service case and starts the clock. A property centre registers for its own"
              + " projects. Where a pack of the project asks for it (S04-8-a), what a call must"
              + " have is filled in from the device, the room's owner or the property centre's"
              + " contact, and refused if it is still missing. The same Idempotency-Key again gives"
              + " the first answer with the header Idempotency-Replayed: true and registers"
              + " nothing.")
  @APIResponse(
      responseCode = "201",
      description = "Registered, or registered before under the same key",
      content = @Content(schema = @Schema(implementation = ServiceRequestAnswer.class)))
  public Response register(
      @Valid @NotNull ServiceRequestInput body,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY)
          String idempotencyKey) {
    Idempotency.ensureKey(idempotencyKey);
    RequestView view = requests.register(body.command(idempotencyKey), caller.context());
    ResponseBuilder answer =
        Response.created(uri.getAbsolutePathBuilder().path(view.number()).build());
    if (view.replayed()) {
      answer.header(Idempotency.REPLAYED, true);
    }
    return answer(answer, view);
  }

  /** Requests that fit. */
  @GET
  @RolesAllowed({Groups.STAFF, Roles.PROPERTY_CENTER})
  @Operation(summary = "Search requests, newest first")
  @Produces({MediaType.APPLICATION_JSON, ListAnswers.CSV, ListAnswers.XLSX})
  @APIResponse(
      responseCode = "200",
      description = "Requests that fit",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ServiceRequestPage.class)),
        @Content(mediaType = ListAnswers.CSV)
      })
  public Response search(
      @Parameter(
              description =
                  "Part of number, demand, room, owner, location or register number, or a serial")
          @QueryParam("text")
          @Size(max = 100)
          String text,
      @Parameter(description = "Whole serial of the device") @QueryParam("serial") @Size(max = 60)
          String serial,
      @QueryParam("projectId") Long projectId,
      @Parameter(description = "Id of the city that the project lies in") @QueryParam("cityId")
          Long cityId,
      @QueryParam("status") RequestStatus status,
      @QueryParam("urgency") Urgency urgency,
      @Parameter(description = "Only requests whose arrival limit was missed") @QueryParam("late")
          Boolean late,
      @Parameter(description = "Only requests that are not closed") @QueryParam("open")
          Boolean open,
      @Parameter(
              description =
                  "Only requests about a device or room whose last request was closed shortly"
                      + " before")
          @QueryParam("repeat")
          Boolean repeat,
      @Parameter(description = "First day of receipt") @QueryParam("from") LocalDate from,
      @Parameter(description = "Last day of receipt") @QueryParam("to") LocalDate to,
      @Parameter(description = "From the page before") @QueryParam("cursor") String cursor,
      @QueryParam("limit") @Min(1) @Max(Lists.MAX_LIMIT) Integer limit) {
    RequestQuery query =
        new RequestQuery(
            Optional.ofNullable(text),
            Optional.ofNullable(projectId),
            Optional.ofNullable(status),
            Optional.ofNullable(urgency),
            Boolean.TRUE.equals(late),
            Boolean.TRUE.equals(open),
            Boolean.TRUE.equals(repeat),
            Optional.ofNullable(cursor),
            Lists.limit(limit));
    return lists.answer(
        headers,
        uri,
        () -> new ListDoor<>(requests.listing(), requests::list, requests::count),
        query
            .forList()
            .with("serial", Optional.ofNullable(serial))
            .with("city", Optional.ofNullable(cityId))
            .with("from", from)
            .with("to", to),
        sorted -> ServiceRequestPage.of(requests.list(sorted), clock.getZone()));
  }

  /** One request. */
  @GET
  @Path("{number}")
  @RolesAllowed({Groups.STAFF, Roles.PROPERTY_CENTER})
  @Operation(
      summary = "Read a request",
      description =
          "The answer has an ETag. The owner's phone stands in full for roles that need it, and the"
              + " reading is logged; it is masked for all others and in every other answer.")
  @APIResponse(
      responseCode = "200",
      description = "The request",
      content = @Content(schema = @Schema(implementation = ServiceRequestAnswer.class)))
  public Response get(@PathParam("number") String number) {
    RequestService.Reading read = requests.read(number);
    return Response.ok()
        .tag(Versions.tag(read.request().version()))
        .entity(ServiceRequestAnswer.of(read.request(), read.ownerPhone(), clock.getZone()))
        .build();
  }

  /** Why a request has its service case. */
  @GET
  @Path("{number}/why")
  @Operation(
      summary = "Read why a request has its service case and its number, with inputs and clauses")
  public WhyAnswer why(@PathParam("number") String number) {
    Locale locale = ApiLanguage.of(headers.getAcceptableLanguages());
    return WhyAnswer.of(
        requests.why(number),
        NumberAnswer.of(requests.whyNumber(number), steps -> reasons.sentences(steps, locale)),
        steps -> reasons.sentences(steps, locale),
        clock.getZone());
  }

  /** The clock of a request. */
  @GET
  @Path("{number}/clock")
  @Operation(summary = "Read the clock of a request")
  public ClockAnswer clock(@PathParam("number") String number) {
    return ClockAnswer.of(requests.clock(number), clock.getZone());
  }

  /** Closes a request that is done. */
  @POST
  @Path("{number}/close")
  @RolesAllowed({
    Roles.REGIONAL_ADMIN,
    Roles.CITY_HEAD,
    Roles.CITY_TECH_LEAD,
    Roles.PROJECT_TEAM_LEAD,
    Roles.SERVICE_TECHNICIAN,
    Roles.ADMINISTRATOR
  })
  @Operation(
      summary = "Close a request",
      description = "Needs a fault record F1 that solved it, and no device on return to its maker.")
  @APIResponse(
      responseCode = "200",
      description = "The closed request",
      content = @Content(schema = @Schema(implementation = ServiceRequestAnswer.class)))
  public Response close(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key) {
    requests.getByNumber(number);
    int version = Versions.required(ifMatch, number);
    Outcome outcome =
        calls.once(
            key,
            version,
            null,
            () -> {
              requests.close(number, version, caller.context());
              return number;
            });
    return answer(CallsOnce.mark(Response.ok(), outcome), requests.getByNumber(number));
  }

  /** A property centre finds a result good. */
  @POST
  @Path("{number}/confirmation")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.PROPERTY_CENTER)
  @Operation(summary = "Confirm a result (form F5, confirmation)")
  @APIResponse(
      responseCode = "200",
      description = "The request",
      content = @Content(schema = @Schema(implementation = ServiceRequestAnswer.class)))
  public Response confirm(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull VerdictInput body) {
    return judge(
        number,
        ifMatch,
        key,
        body,
        version -> verdicts.confirm(number, version, body.comment(), caller.context()));
  }

  /** A property centre says that a fault is not gone. */
  @POST
  @Path("{number}/reopening")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.PROPERTY_CENTER)
  @Operation(
      summary = "Open a request again whose fault is not gone",
      description = "Before it is closed, and with a comment.")
  @APIResponse(
      responseCode = "200",
      description = "The request",
      content = @Content(schema = @Schema(implementation = ServiceRequestAnswer.class)))
  public Response reopen(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull VerdictInput body) {
    return judge(
        number,
        ifMatch,
        key,
        body,
        version -> verdicts.reopen(number, version, body.comment(), caller.context()));
  }

  private Response judge(
      String number, String ifMatch, String key, VerdictInput body, IntConsumer work) {
    requests.getByNumber(number);
    int version = Versions.required(ifMatch, number);
    Outcome outcome =
        calls.once(
            key,
            version,
            body,
            () -> {
              work.accept(version);
              return number;
            });
    return answer(CallsOnce.mark(Response.ok(), outcome), requests.getByNumber(number));
  }

  private Response answer(ResponseBuilder answer, RequestView view) {
    return answer
        .tag(Versions.tag(view.version()))
        .entity(ServiceRequestAnswer.of(view, clock.getZone()))
        .build();
  }
}
