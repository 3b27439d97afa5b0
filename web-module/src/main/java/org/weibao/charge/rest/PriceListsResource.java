package org.weibao.charge.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.function.IntConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.charge.PriceListService;
import org.weibao.charge.PriceListView;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.ApiLanguage;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Versions;
import org.weibao.organization.Roles;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Price lists; steps of a version need the version's own number in If-Match. */
@Path("v1/price-lists")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Price lists")
public class PriceListsResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String CSV = "text/csv";

  /** More than any file that is accepted; the service says how many megabytes it takes. */
  private static final int READ_AT_MOST = 8 * 1024 * 1024;

  @Inject PriceListService lists;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;
  @Context HttpHeaders headers;
  @Context UriInfo uri;

  /** All lists. */
  @GET
  @Operation(summary = "List the price lists")
  public PriceLists list() {
    return new PriceLists(
        lists.list().stream().map(view -> PriceListAnswer.of(view, clock.getZone())).toList());
  }

  /** Begins a list. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.HQ_AFFAIRS_SUPERVISOR, Roles.DEPT_MANAGER})
  @Operation(summary = "Begin a price list, with an empty draft")
  @APIResponse(
      responseCode = "201",
      description = "The list",
      content = @Content(schema = @Schema(implementation = PriceListAnswer.class)))
  public Response create(
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull PriceListInput body) {
    Outcome outcome =
        calls.once(key, body, () -> lists.create(body.command(), caller.context()).code());
    return CallsOnce.mark(
            Response.created(uri.getAbsolutePathBuilder().path(outcome.result()).build()), outcome)
        .entity(PriceListAnswer.of(lists.get(outcome.result()), clock.getZone()))
        .build();
  }

  /** One list. */
  @GET
  @Path("{code}")
  @Operation(summary = "Read a price list", description = "The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The list",
      content = @Content(schema = @Schema(implementation = PriceListAnswer.class)))
  public Response get(@PathParam("code") String code) {
    return answer(code).build();
  }

  /** Lines of a version. */
  @GET
  @Path("{code}/versions/{version}/lines")
  @Operation(summary = "Read the lines of a version")
  public PriceLines lines(@PathParam("code") String code, @PathParam("version") int number) {
    return PriceLines.of(lists.lines(code, number));
  }

  /** Begins the next version. */
  @POST
  @Path("{code}/versions")
  @RolesAllowed({Roles.HQ_AFFAIRS_SUPERVISOR, Roles.DEPT_MANAGER})
  @Operation(summary = "Begin the next version, with the lines of the latest approved one")
  @APIResponse(
      responseCode = "200",
      description = "The list",
      content = @Content(schema = @Schema(implementation = PriceListAnswer.class)))
  public Response begin(
      @PathParam("code") String code,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key) {
    Outcome outcome = calls.once(key, null, () -> lists.begin(code, caller.context()).code());
    return CallsOnce.mark(answer(code), outcome).build();
  }

  /** Takes the lines of a draft from a file. */
  @PUT
  @Path("{code}/versions/{version}/lines")
  @Consumes({XLSX, CSV})
  @RolesAllowed({Roles.HQ_AFFAIRS_SUPERVISOR, Roles.DEPT_MANAGER})
  @Operation(
      summary = "Replace the lines of a draft by those of a file",
      description = "As a whole, or not at all if a row is wrong.")
  @RequestBody(
      content = {
        @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public PriceFileAnswer importLines(
      @PathParam("code") String code,
      @PathParam("version") int number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = "Only say what would become of it")
          @QueryParam("dryRun")
          @DefaultValue("false")
          boolean dryRun,
      InputStream body)
      throws IOException {
    return PriceFileAnswer.of(
        lists.importLines(
            code,
            number,
            Versions.required(ifMatch, code),
            body.readNBytes(READ_AT_MOST),
            ApiLanguage.of(headers.getAcceptableLanguages()),
            dryRun,
            caller.context()),
        ApiLanguage.of(headers.getAcceptableLanguages()));
  }

  /** Hands a draft to a second person. */
  @POST
  @Path("{code}/versions/{version}/submission")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.HQ_AFFAIRS_SUPERVISOR, Roles.DEPT_MANAGER})
  @Operation(summary = "Hand a draft to a second person, to hold from a day on")
  @APIResponse(
      responseCode = "200",
      description = "The list",
      content = @Content(schema = @Schema(implementation = PriceListAnswer.class)))
  public Response submit(
      @PathParam("code") String code,
      @PathParam("version") int number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull SubmissionInput body) {
    return step(
        code,
        ifMatch,
        key,
        body,
        version -> lists.submit(code, number, version, body.from(), body.note()));
  }

  /** A second person decides a version. */
  @POST
  @Path("{code}/versions/{version}/decisions")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.HQ_AFFAIRS_SUPERVISOR, Roles.DEPT_MANAGER})
  @Operation(
      summary = "Approve or refuse a version",
      description = "Whoever wrote it does neither.")
  @APIResponse(
      responseCode = "200",
      description = "The list",
      content = @Content(schema = @Schema(implementation = PriceListAnswer.class)))
  public Response decide(
      @PathParam("code") String code,
      @PathParam("version") int number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull PriceDecisionInput body) {
    return step(
        code,
        ifMatch,
        key,
        body,
        version -> {
          if (body.agreed()) {
            lists.approve(code, number, version, caller.context());
          } else {
            lists.refuse(code, number, version, body.opinion(), caller.context());
          }
        });
  }

  /** Ends a list. */
  @POST
  @Path("{code}/closing")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.HQ_AFFAIRS_SUPERVISOR, Roles.DEPT_MANAGER})
  @Operation(summary = "End a price list with a day; charges keep what they have")
  @APIResponse(
      responseCode = "200",
      description = "The list",
      content = @Content(schema = @Schema(implementation = PriceListAnswer.class)))
  public Response close(
      @PathParam("code") String code,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull ClosingInput body) {
    return step(code, ifMatch, key, body, version -> lists.close(code, version, body.lastDay()));
  }

  private Response step(String code, String ifMatch, String key, Record body, IntConsumer work) {
    return calls.step(key, Versions.required(ifMatch, code), body, work, () -> answer(code));
  }

  private ResponseBuilder answer(String code) {
    PriceListView view = lists.get(code);
    return Response.ok(PriceListAnswer.of(view, clock.getZone())).tag(Versions.tag(view.version()));
  }
}
