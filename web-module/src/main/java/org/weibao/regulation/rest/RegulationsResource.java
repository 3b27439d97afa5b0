package org.weibao.regulation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.kernel.rest.ApiLanguage;
import org.weibao.regulation.Carrier;
import org.weibao.regulation.ClauseFilter;
import org.weibao.regulation.ClauseState;
import org.weibao.regulation.RegulationService;
import org.weibao.security.Groups;

/** The regulation register, in the language asked for. */
@Path("v1/regulations")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Tag(name = "Regulations")
public class RegulationsResource {

  private static final String CSV = "text/csv";
  private static final int TEXT_LENGTH = 100;

  @Inject RegulationService regulations;
  @Inject Clock clock;
  @Context HttpHeaders headers;

  /** All systems, or all clauses as a file. */
  @GET
  @Produces({MediaType.APPLICATION_JSON, CSV})
  @Operation(
      summary = "Read the regulation systems in figures",
      description = "format=csv gives every clause of every system as a file.")
  @APIResponse(
      responseCode = "200",
      description = "The systems, or the whole register",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = RegulationList.class)),
        @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response list(
      @Parameter(description = "csv for a file; without it JSON")
          @QueryParam("format")
          @Pattern(regexp = "json|csv")
          String format)
      throws IOException {
    if (!"csv".equals(format)) {
      return Response.ok(
              RegulationList.of(regulations.systems(), language()), MediaType.APPLICATION_JSON)
          .build();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    regulations.writeCsv(language(), out);
    return Response.ok(out.toByteArray(), CSV + ";charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"regulations.csv\"")
        .build();
  }

  /** Clauses of a system. */
  @GET
  @Path("{system}")
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Read the clauses of a regulation system")
  public RegulationAnswer get(
      @Parameter(example = "S01") @PathParam("system") String system,
      @Parameter(description = "Only in this state") @QueryParam("state") ClauseState state,
      @Parameter(description = "Only carried out by this") @QueryParam("carrier") Carrier carrier,
      @Parameter(description = "Only with this in id, section or text")
          @QueryParam("text")
          @Size(max = TEXT_LENGTH)
          String text) {
    ClauseFilter filter =
        new ClauseFilter(
            Optional.ofNullable(state), Optional.ofNullable(carrier), Optional.ofNullable(text));
    return RegulationAnswer.of(
        regulations.system(system),
        regulations.clauses(system, filter),
        language(),
        clock.getZone());
  }

  private Locale language() {
    return ApiLanguage.of(headers.getAcceptableLanguages());
  }
}
