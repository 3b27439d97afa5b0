package org.weibao.attachment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.attachment.AttachmentProblem;
import org.weibao.attachment.AttachmentService;
import org.weibao.attachment.AttachmentView;
import org.weibao.attachment.ReceivedFile;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Call;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Versions;
import org.weibao.organization.Roles;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Files of cases. */
@Path("v1/attachments")
@ApplicationScoped
@RolesAllowed({Groups.STAFF, Roles.PROPERTY_CENTER})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Attachments")
public class AttachmentsResource {

  private static final int KEY_LENGTH = 40;
  private static final int NAME_LENGTH = 1000;

  @Inject AttachmentService attachments;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;
  @Context UriInfo uri;

  private record Sent(String subject, String key, String name, String sha256, boolean shared) {}

  /** Files of a thing. */
  @GET
  @Operation(
      summary = "List the files of a thing, the first first",
      description =
          "Withdrawn files are listed with their reason; a property centre sees what is meant for"
              + " it.")
  public AttachmentList list(
      @Parameter(description = "REQUEST, FAULT_RECORD or another kind of thing")
          @QueryParam("subject")
          @NotBlank
          String subject,
      @Parameter(description = "Number or id of the thing") @QueryParam("key") @NotBlank
          String key) {
    return new AttachmentList(
        attachments.of(subject, key).stream()
            .map(view -> AttachmentAnswer.of(view, clock.getZone()))
            .toList());
  }

  /** Takes a file sent as it is. */
  @POST
  @UploadLimit.Limited
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "Add a file, sent as it is",
      description =
          "What the file holds decides what it is, not its name nor its Content-Type. Photos are"
              + " kept without the place where they were taken.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "201",
      description = "The file",
      content = @Content(schema = @Schema(implementation = AttachmentAnswer.class)))
  public Response upload(
      @QueryParam("subject") @NotBlank String subject,
      @QueryParam("key") @NotBlank @Size(max = KEY_LENGTH) String key,
      @Parameter(description = "Name to remember the file by")
          @QueryParam("fileName")
          @DefaultValue("file")
          @Size(max = NAME_LENGTH)
          String fileName,
      @Parameter(description = "What it shows") @QueryParam("note") String note,
      @Parameter(description = "Whether the property centre may see it") @QueryParam("forPartners")
          boolean forPartners,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String once,
      InputStream body)
      throws IOException {
    Idempotency.ensureKey(once);
    try (ReceivedFile file = attachments.receive(fileName, body)) {
      return keep(subject, key, file, note, forPartners, once);
    }
  }

  /** Takes a file sent by a form. */
  @POST
  @Path("form")
  @UploadLimit.Limited
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "Add a file sent by a form, as its part “file”")
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
      description = "The file",
      content = @Content(schema = @Schema(implementation = AttachmentAnswer.class)))
  public Response uploadForm(
      @QueryParam("subject") @NotBlank String subject,
      @QueryParam("key") @NotBlank @Size(max = KEY_LENGTH) String key,
      @QueryParam("note") String note,
      @QueryParam("forPartners") boolean forPartners,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String once,
      @FormParam("file") EntityPart part)
      throws IOException {
    Idempotency.ensureKey(once);
    if (part == null) {
      throw new BusinessException(AttachmentProblem.MISSING, "file");
    }
    try (InputStream in = part.getContent();
        ReceivedFile file = attachments.receive(FileHeaders.name(part.getFileName()), in)) {
      return keep(subject, key, file, note, forPartners, once);
    }
  }

  private Response keep(
      String subject, String key, ReceivedFile file, String note, boolean shared, String once) {
    Sent sent = new Sent(subject, key, file.fileName(), file.sha256(), shared);
    Outcome outcome =
        calls.once(
            once,
            sent,
            () ->
                Long.toString(
                    attachments.add(subject, key, file, note, shared, caller.context()).id()));
    AttachmentView view = attachments.get(Long.parseLong(outcome.result()));
    ResponseBuilder answer =
        Response.created(
                uri.getBaseUriBuilder()
                    .path(AttachmentsResource.class)
                    .path(Long.toString(view.id()))
                    .build())
            .entity(AttachmentAnswer.of(view, clock.getZone()))
            .tag(Versions.tag(view.version()));
    return CallsOnce.mark(answer, outcome).build();
  }

  /** One file. */
  @GET
  @Path("{id}")
  @Operation(summary = "Read what is known of a file", description = "The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content = @Content(schema = @Schema(implementation = AttachmentAnswer.class)))
  public Response get(@PathParam("id") Long id) {
    return answer(attachments.get(id)).build();
  }

  /** What it holds. */
  @GET
  @Path("{id}/content")
  @Produces({MediaType.APPLICATION_OCTET_STREAM, MediaType.WILDCARD})
  @Operation(summary = "Download a file")
  @APIResponse(
      responseCode = "200",
      description = "What it holds",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response content(@PathParam("id") Long id) {
    AttachmentView view = attachments.get(id);
    Call call = Call.current().orElseThrow();
    StreamingOutput body =
        out -> {
          // The server writes after the filter that announces the caller has ended.
          Runnable end = call.begin();
          try {
            attachments.send(id, out);
          } finally {
            end.run();
          }
        };
    return Response.ok(body)
        .type(view.mediaType())
        .header(HttpHeaders.CONTENT_LENGTH, view.size())
        .header(HttpHeaders.CONTENT_DISPOSITION, FileHeaders.disposition(view, false))
        .header("Content-Security-Policy", FileHeaders.POLICY)
        .build();
  }

  /** A small copy of a picture. */
  @GET
  @Path("{id}/thumbnail")
  @Produces({"image/jpeg", MediaType.WILDCARD})
  @Operation(summary = "Download the small copy of a picture")
  @APIResponse(
      responseCode = "200",
      description = "The picture",
      content =
          @Content(
              mediaType = "image/jpeg",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response thumbnail(@PathParam("id") Long id) {
    return Response.ok(attachments.thumbnail(id)).type("image/jpeg").build();
  }

  /** Hides a file. */
  @POST
  @Path("{id}/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.REGIONAL_ADMIN,
    Roles.CITY_HEAD,
    Roles.CITY_TECH_LEAD,
    Roles.PROJECT_TEAM_LEAD,
    Roles.SERVICE_TECHNICIAN,
    Roles.ADMINISTRATOR,
    Roles.PROPERTY_CENTER
  })
  @Operation(summary = "Withdraw a file; it stays with the case, hidden, with the reason")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content = @Content(schema = @Schema(implementation = AttachmentAnswer.class)))
  public Response withdraw(
      @PathParam("id") Long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String once,
      @Valid @NotNull AttachmentWithdrawalInput body) {
    AttachmentView seen = attachments.get(id);
    int version = Versions.required(ifMatch, seen.fileName());
    AttachmentView[] gone = {seen};
    Outcome outcome =
        calls.once(
            once,
            version,
            body,
            () -> {
              gone[0] = attachments.withdraw(id, version, body.reason(), caller.context());
              return id.toString();
            });
    return CallsOnce.mark(answer(gone[0]), outcome).build();
  }

  private ResponseBuilder answer(AttachmentView view) {
    return Response.ok(AttachmentAnswer.of(view, clock.getZone()))
        .tag(Versions.tag(view.version()));
  }
}
