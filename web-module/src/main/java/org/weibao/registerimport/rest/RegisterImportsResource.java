package org.weibao.registerimport.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.rest.ApiLanguage;
import org.weibao.kernel.rest.FieldError;
import org.weibao.kernel.rest.InvalidInput;
import org.weibao.kernel.rest.Lists;
import org.weibao.kernel.rest.Values;
import org.weibao.listing.rest.ListAnswers;
import org.weibao.organization.Roles;
import org.weibao.registerimport.ImportResult;
import org.weibao.registerimport.RegisterImportService;
import org.weibao.registerimport.TemplateFormat;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Import of the property centre's service register F5 as a file. */
@Path("v1/service-register-imports")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Register import")
public class RegisterImportsResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String CSV = "text/csv";

  /** More than any register that is accepted; the service says how many megabytes it takes. */
  private static final int READ_AT_MOST = 8 * 1024 * 1024;

  private static final int NAME_LENGTH = 200;

  @Inject RegisterImportService imports;
  @Inject ListAnswers lists;
  @Inject CurrentCaller caller;
  @Inject Clock clock;
  @Context HttpHeaders headers;
  @Context UriInfo uri;

  /** Imports a file sent as it is. */
  @POST
  @Consumes({XLSX, CSV})
  @RolesAllowed({Roles.REGIONAL_ADMIN, Roles.ADMINISTRATOR})
  @Operation(
      summary = "Import a register file",
      description =
          "Each sound row becomes a service request, each other row is listed with its reasons. The"
              + " same file again adds nothing.")
  @RequestBody(
      content = {
        @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(
      responseCode = "201",
      description = "What became of the file",
      content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
  public Response upload(
      @Parameter(description = "Name to remember the file by")
          @QueryParam("fileName")
          @DefaultValue("F5-register")
          @Size(max = NAME_LENGTH)
          String fileName,
      InputStream body)
      throws IOException {
    return importFile(fileName, body);
  }

  /** Imports a file sent by a form. */
  @POST
  @Path("form")
  @Operation(summary = "Import a register file sent by a form, as its part “file”")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed({Roles.REGIONAL_ADMIN, Roles.ADMINISTRATOR})
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema =
                  @Schema(
                      type = SchemaType.OBJECT,
                      properties =
                          @SchemaProperty(
                              name = "file",
                              type = SchemaType.STRING,
                              format = "binary"))))
  @APIResponse(
      responseCode = "201",
      description = "What became of the file",
      content = @Content(schema = @Schema(implementation = ImportAnswer.class)))
  public Response uploadForm(@FormParam("file") EntityPart file) throws IOException {
    if (file == null) {
      throw new InvalidInput(List.of(FieldError.of("file", "field.missing")));
    }
    String name = file.getFileName().orElse("F5-register");
    try (InputStream body = file.getContent()) {
      return importFile(name.substring(0, Math.min(NAME_LENGTH, name.length())), body);
    }
  }

  /** The latest imports. */
  @GET
  @Operation(summary = "List the latest imports")
  @Produces({MediaType.APPLICATION_JSON, ListAnswers.CSV, ListAnswers.XLSX})
  @APIResponse(
      responseCode = "200",
      description = "The latest imports",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ImportList.class)),
        @Content(mediaType = ListAnswers.CSV)
      })
  public Response list() {
    return lists.answer(
        headers,
        uri,
        () -> new ListDoor<>(imports.listing(), imports::list, imports::count),
        ListQuery.first(Lists.MAX_LIMIT),
        sorted -> ImportList.of(imports.list(sorted).rows(), clock.getZone()));
  }

  /** What became of a file. */
  @GET
  @Path("{id}")
  @Operation(summary = "Read what became of a file")
  public ImportAnswer get(@PathParam("id") Long id) {
    return ImportAnswer.of(imports.get(id), language());
  }

  /** An empty register. */
  @GET
  @Path("template")
  @Produces({XLSX, CSV, MediaType.APPLICATION_JSON})
  @Operation(summary = "Download an empty register in the language asked for")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content = {
        @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response template(
      @Parameter(schema = @Schema(enumeration = {"xlsx", "csv"}))
          @QueryParam("format")
          @DefaultValue("xlsx")
          String format) {
    TemplateFormat type =
        Values.read("format", format.toUpperCase(Locale.ROOT), TemplateFormat.class);
    return Response.ok(imports.template(language(), type))
        .type(type.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"F5-register." + type.name().toLowerCase(Locale.ROOT) + "\"")
        .build();
  }

  private Response importFile(String fileName, InputStream body) throws IOException {
    ImportResult result =
        imports.importRegister(
            fileName, body.readNBytes(READ_AT_MOST), language(), caller.context());
    return Response.created(
            uri.getBaseUriBuilder()
                .path(RegisterImportsResource.class)
                .path(Long.toString(result.id()))
                .build())
        .entity(ImportAnswer.of(result, language()))
        .build();
  }

  private Locale language() {
    return ApiLanguage.of(headers.getAcceptableLanguages());
  }
}
