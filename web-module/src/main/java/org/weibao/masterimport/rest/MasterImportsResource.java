package org.weibao.masterimport.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.kernel.Page;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.rest.ApiLanguage;
import org.weibao.kernel.rest.Lists;
import org.weibao.kernel.rest.Values;
import org.weibao.listing.rest.ListAnswers;
import org.weibao.masterimport.ImportKind;
import org.weibao.masterimport.ImportTask;
import org.weibao.masterimport.MasterImportJobService;
import org.weibao.masterimport.MasterImportRow;
import org.weibao.masterimport.MasterImportService;
import org.weibao.organization.Roles;
import org.weibao.registerimport.TemplateFormat;
import org.weibao.security.web.CurrentCaller;

/** Master data from files: tried, imported, undone. */
@Path("v1/master-imports")
@ApplicationScoped
@RolesAllowed({Roles.REGIONAL_ADMIN, Roles.CITY_HEAD, Roles.ADMINISTRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Master data from files")
public class MasterImportsResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String CSV = "text/csv";

  /** More than any file that is accepted; the service says how many megabytes it takes. */
  private static final int READ_AT_MOST = 8 * 1024 * 1024;

  private static final int NAME_LENGTH = 200;

  @Inject MasterImportService imports;
  @Inject MasterImportJobService jobs;
  @Inject ListAnswers lists;
  @Inject CurrentCaller caller;
  @Inject Clock clock;
  @Context HttpHeaders headers;
  @Context UriInfo uri;

  /** Has a file tried or imported. */
  @POST
  @Consumes({XLSX, CSV})
  @Operation(
      summary = "Have a file of master data tried or imported",
      description =
          "The file is kept and worked on in the background; one at a time for each person. With"
              + " dryRun nothing is stored, and what it would do can be read row by row. The same"
              + " file again changes nothing.")
  @RequestBody(
      content = {
        @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(
      responseCode = "202",
      description = "The work has been taken on; Location says where to ask how far it is",
      content = @Content(schema = @Schema(implementation = MasterImportJobAnswer.class)))
  public Response upload(
      @QueryParam("kind") @NotNull ImportKind kind,
      @QueryParam("dryRun") @DefaultValue("false") Boolean dryRun,
      @Parameter(description = "Name to remember the file by")
          @QueryParam("fileName")
          @DefaultValue("master-data")
          @Size(max = NAME_LENGTH)
          String fileName,
      InputStream body)
      throws IOException {
    byte[] content = body.readNBytes(READ_AT_MOST);
    long id =
        jobs.order(
            dryRun ? ImportTask.TRY : ImportTask.IMPORT,
            kind,
            fileName,
            content,
            language(),
            caller.context());
    return Response.accepted(MasterImportJobAnswer.of(jobs.get(id), clock.getZone()))
        .location(
            uri.getBaseUriBuilder()
                .path(MasterImportJobsResource.class)
                .path(Long.toString(id))
                .build())
        .build();
  }

  /** Imports, the latest first. */
  @GET
  @Operation(summary = "List imports of master data")
  @Produces({MediaType.APPLICATION_JSON, ListAnswers.CSV, ListAnswers.XLSX})
  @APIResponse(
      responseCode = "200",
      description = "Imports, the latest first",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = MasterImportList.class)),
        @Content(mediaType = ListAnswers.CSV)
      })
  public Response list(
      @QueryParam("kind") ImportKind kind,
      @Parameter(description = "From the page before") @QueryParam("cursor") String cursor,
      @QueryParam("limit") @Min(1) @Max(Lists.MAX_LIMIT) Integer limit) {
    return lists.answer(
        headers,
        uri,
        () -> new ListDoor<>(imports.listing(), imports::list, imports::count),
        ListQuery.first(Lists.limit(limit)).with("kind", kind).from(Optional.ofNullable(cursor)),
        sorted -> page(imports.list(sorted)));
  }

  private MasterImportList page(Page<MasterImportRow> page) {
    return new MasterImportList(
        page.rows().stream().map(row -> MasterImportList.Item.of(row, clock.getZone())).toList(),
        page.nextCursor().orElse(null));
  }

  /** What became of a file. */
  @GET
  @Path("{id}")
  @Operation(summary = "Read what became of a file, with the rows that were refused")
  public MasterImportAnswer get(@PathParam("id") Long id) {
    return MasterImportAnswer.of(imports.get(id), imports.faults(id), language());
  }

  /** What undoing would take back. */
  @GET
  @Path("{id}/undo")
  @Operation(summary = "Read what undoing an import would take back now")
  public UndoAnswer undoPlan(@PathParam("id") Long id) {
    return UndoAnswer.of(imports.undoPlan(id));
  }

  /** Undoes an import. */
  @POST
  @Path("{id}/undo")
  @Operation(
      summary = "Undo an import",
      description =
          "Takes back what it made and nobody changed since, all of that or nothing; once only.")
  @APIResponse(
      responseCode = "200",
      description = "What was taken back, and what stays",
      content = @Content(schema = @Schema(implementation = UndoAnswer.class)))
  public Response undo(@PathParam("id") Long id) {
    return Response.ok(UndoAnswer.of(imports.undo(id, caller.context()))).build();
  }

  /** An empty table. */
  @GET
  @Path("template")
  @Produces({XLSX, CSV, MediaType.APPLICATION_JSON})
  @Operation(summary = "Download an empty table in the language asked for")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content = {
        @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response template(
      @QueryParam("kind") @NotNull ImportKind kind,
      @Parameter(schema = @Schema(enumeration = {"xlsx", "csv"}))
          @QueryParam("format")
          @DefaultValue("xlsx")
          String format) {
    TemplateFormat type =
        Values.read("format", format.toUpperCase(Locale.ROOT), TemplateFormat.class);
    return Response.ok(imports.template(kind, language(), type))
        .type(type.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\""
                + kind.name().toLowerCase(Locale.ROOT)
                + "."
                + type.name().toLowerCase(Locale.ROOT)
                + "\"")
        .build();
  }

  private Locale language() {
    return ApiLanguage.of(headers.getAcceptableLanguages());
  }
}
