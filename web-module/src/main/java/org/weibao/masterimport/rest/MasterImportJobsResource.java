package org.weibao.masterimport.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.Page;
import org.weibao.kernel.rest.ApiLanguage;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Lists;
import org.weibao.masterimport.MasterImportJobService;
import org.weibao.masterimport.RowResult;
import org.weibao.organization.Roles;
import org.weibao.security.web.CurrentCaller;

/** Work on files of master data in the background: how far it is, what a try said, going on. */
@Path("v1/master-import-jobs")
@ApplicationScoped
@RolesAllowed({Roles.REGIONAL_ADMIN, Roles.CITY_HEAD, Roles.ADMINISTRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Master data from files")
public class MasterImportJobsResource {

  @Inject MasterImportJobService jobs;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;
  @Context HttpHeaders headers;
  @Context UriInfo uri;

  /** What the caller asked for lately. */
  @GET
  @Operation(summary = "List the work on files that the caller asked for lately")
  public MasterImportJobList list() {
    return new MasterImportJobList(
        jobs.recent(caller.context()).stream()
            .map(job -> MasterImportJobAnswer.of(job, clock.getZone()))
            .toList());
  }

  /** How far it is. */
  @GET
  @Path("{id}")
  @Operation(summary = "Read how far the work on a file is")
  public MasterImportJobAnswer get(@PathParam("id") Long id) {
    return MasterImportJobAnswer.of(jobs.get(id), clock.getZone());
  }

  /** What a try said of each row. */
  @GET
  @Path("{id}/rows")
  @Operation(
      summary = "Read what a try said of each row",
      description =
          "As far as the try is; nothing once the file was forgotten. A row with several faults has"
              + " an item for each.")
  public TriedRowList rows(
      @PathParam("id") Long id,
      @Parameter(description = "From the page before") @QueryParam("cursor") String cursor,
      @QueryParam("limit") @Min(1) @Max(Lists.MAX_LIMIT) Integer limit) {
    Page<RowResult> page = jobs.tried(id, Optional.ofNullable(cursor), Lists.limit(limit));
    Locale language = ApiLanguage.of(headers.getAcceptableLanguages());
    return new TriedRowList(
        page.rows().stream().flatMap(row -> MasterImportAnswer.Row.of(row, language)).toList(),
        page.nextCursor().orElse(null));
  }

  /** Imports what was tried. */
  @POST
  @Path("{id}/import")
  @Operation(
      summary = "Import the rows that were tried",
      description = "Of the file as it was kept, in the background; once only.")
  @APIResponse(
      responseCode = "202",
      description = "The work has been taken on; Location says where to ask how far it is",
      content = @Content(schema = @Schema(implementation = MasterImportJobAnswer.class)))
  public Response importTried(
      @PathParam("id") Long id,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key) {
    Outcome outcome =
        calls.once(key, null, () -> Long.toString(jobs.importTried(id, caller.context())));
    MasterImportJobAnswer job = get(Long.valueOf(outcome.result()));
    return CallsOnce.mark(Response.accepted(job), outcome)
        .location(
            uri.getBaseUriBuilder()
                .path(MasterImportJobsResource.class)
                .path(Long.toString(job.id()))
                .build())
        .build();
  }

  /** Stops. */
  @POST
  @Path("{id}/stop")
  @Operation(
      summary = "Stop the work on a file",
      description = "What is done stays, the rest is left. The same file again goes on.")
  @APIResponse(
      responseCode = "200",
      description = "How far it was",
      content = @Content(schema = @Schema(implementation = MasterImportJobAnswer.class)))
  public Response stop(@PathParam("id") Long id) {
    jobs.stop(id);
    return Response.ok(get(id)).build();
  }
}
