package org.weibao.expiry.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.expiry.ExpiryNoticeService;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Papers;
import org.weibao.kernel.rest.Versions;
import org.weibao.organization.Roles;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Notices that maintenance contracts end; {@code Accept} chooses data or paper (S04-20-a). */
@Path("v1/expiry-notices")
@ApplicationScoped
@RolesAllowed({Roles.REGIONAL_ADMIN, Roles.CITY_HEAD, Roles.PROJECT_TEAM_LEAD})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Projects")
public class ExpiryNoticesResource {

  @Inject ExpiryNoticeService notices;
  @Inject CallsOnce calls;
  @Inject CurrentCaller caller;
  @Inject Clock clock;
  @Context HttpHeaders headers;
  @Context Request request;

  /** What was sent to the caller's property centre. */
  @GET
  @RolesAllowed(Roles.PROPERTY_CENTER)
  @Operation(summary = "Read the notices that were sent to the caller's property centre")
  public NoticeList received() {
    return new NoticeList(
        notices.received().stream()
            .map(notice -> NoticeAnswer.of(notice, clock.getZone()))
            .toList());
  }

  /** One of them. */
  @GET
  @Path("{number}")
  @RolesAllowed({Groups.STAFF, Roles.PROPERTY_CENTER})
  @Produces({MediaType.APPLICATION_JSON, Papers.PDF})
  @Operation(
      summary = "Read a notice that a maintenance contract ends",
      description =
          "Accept: application/pdf gives the letter, in the language asked for. The answer has an"
              + " ETag. A property centre reads those that were sent to it.")
  @APIResponse(
      responseCode = "200",
      description = "The notice",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = NoticeAnswer.class)),
        @Content(
            mediaType = Papers.PDF,
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  public Response get(@PathParam("number") String number) {
    return Papers.orJson(
        request,
        headers,
        number,
        (language, out) -> notices.writePdf(number, language, out),
        () -> answer(number));
  }

  /** Says something else in it. */
  @PUT
  @Path("{number}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Say something else in a notice that is not sent")
  @APIResponse(
      responseCode = "200",
      description = "The notice",
      content = @Content(schema = @Schema(implementation = NoticeAnswer.class)))
  public Response change(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull NoticeInput body) {
    notices.get(number);
    int version = Versions.required(ifMatch, number);
    notices.change(number, version, body.notice(), caller.context());
    return answer(number).build();
  }

  /** Sends it. */
  @POST
  @Path("{number}/sending")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Send a notice to the customer: what was due is done (S04-20-a)",
      description =
          "The property centre is told and reads it in its own sign-in. A notice of a last day that"
              + " holds no longer is refused with 409 expiry.outdated.")
  @APIResponse(
      responseCode = "200",
      description = "The notice",
      content = @Content(schema = @Schema(implementation = NoticeAnswer.class)))
  public Response send(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull SendingInput body) {
    notices.get(number);
    int seen = Versions.required(ifMatch, number);
    return calls.step(
        key,
        seen,
        body,
        version -> notices.send(number, version, body.channel(), caller.context()),
        () -> answer(number));
  }

  private ResponseBuilder answer(String number) {
    var notice = notices.get(number);
    return Response.ok(NoticeAnswer.of(notice, clock.getZone()))
        .tag(Versions.tag(notice.version()));
  }
}
