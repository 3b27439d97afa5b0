package org.weibao.qualification.rest;

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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Lists;
import org.weibao.kernel.rest.Versions;
import org.weibao.listing.rest.ListAnswers;
import org.weibao.organization.Roles;
import org.weibao.qualification.QualificationService;
import org.weibao.qualification.QualificationState;
import org.weibao.qualification.QualificationView;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Who is qualified for what. */
@Path("v1/qualifications")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Qualifications")
public class QualificationsResource {

  @Inject QualificationService service;
  @Inject ListAnswers lists;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;
  @Context HttpHeaders headers;
  @Context UriInfo uri;

  /** Those that fit. */
  @GET
  @RolesAllowed({
    Roles.TECH_GROUP_SUPERVISOR,
    Roles.ADMINISTRATOR,
    Roles.DEPT_MANAGER,
    Roles.REGIONAL_SUPERVISOR,
    Roles.REGIONAL_ADMIN,
    Roles.CITY_HEAD,
    Roles.CITY_TECH_LEAD
  })
  @Operation(
      summary = "Search people's certificates, what ends first first (S12-4.1.1)",
      description = "Numbers are whole for those who keep the list.")
  @Produces({MediaType.APPLICATION_JSON, ListAnswers.CSV, ListAnswers.XLSX})
  @APIResponse(
      responseCode = "200",
      description = "Those that fit",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = QualificationPage.class)),
        @Content(mediaType = ListAnswers.CSV)
      })
  public Response search(
      @QueryParam("personId") Long personId,
      @Parameter(description = "A code of the kinds") @QueryParam("kind") @Size(max = 40)
          String kind,
      @QueryParam("state") QualificationState state,
      @Parameter(description = "Of the team of a project today") @QueryParam("projectId")
          Long projectId,
      @Parameter(description = "From the page before") @QueryParam("cursor") String cursor,
      @QueryParam("limit") @Min(1) @Max(Lists.MAX_LIMIT) Integer limit) {
    Map<String, Object> filters = new HashMap<>();
    Optional.ofNullable(personId).ifPresent(id -> filters.put("person", id));
    Optional.ofNullable(kind).ifPresent(code -> filters.put("kind", code));
    Optional.ofNullable(state).ifPresent(value -> filters.put("state", value));
    Optional.ofNullable(projectId).ifPresent(id -> filters.put("project", id));
    ListQuery query =
        new ListQuery(filters, Optional.empty(), Optional.ofNullable(cursor), Lists.limit(limit));
    return lists.answer(
        headers,
        uri,
        () -> new ListDoor<>(service.listing(), service::list, service::count),
        query,
        sorted -> QualificationPage.of(service.list(sorted), clock.getZone()));
  }

  /** The caller's own. */
  @GET
  @Path("mine")
  @Operation(summary = "List the caller's own certificates, what ends first first")
  public QualificationList mine() {
    return new QualificationList(
        service.own().stream().map(view -> QualificationAnswer.of(view, clock.getZone())).toList());
  }

  /** Records one. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.TECH_GROUP_SUPERVISOR, Roles.ADMINISTRATOR})
  @Operation(
      summary = "Record somebody's certificate (S12-4.1.1)",
      description =
          "A newer one of the same kind is the renewal of the one before. Its scan is added as an"
              + " attachment of QUALIFICATION.")
  @APIResponse(
      responseCode = "201",
      description = "The certificate",
      content = @Content(schema = @Schema(implementation = QualificationAnswer.class)))
  public Response record(
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull QualificationInput body) {
    Outcome outcome =
        calls.once(
            key,
            body,
            () ->
                Long.toString(
                    service
                        .record(body.personId(), body.kind(), body.data(), caller.context())
                        .id()));
    ResponseBuilder answer =
        Response.created(uri.getAbsolutePathBuilder().path(outcome.result()).build());
    return CallsOnce.mark(answer(answer, Long.parseLong(outcome.result())), outcome).build();
  }

  /** One of them. */
  @GET
  @Path("{id}")
  @Operation(
      summary = "Read a certificate with what stood in it",
      description = "The caller's own, or of somebody of his cities. The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The certificate",
      content = @Content(schema = @Schema(implementation = QualificationAnswer.class)))
  public Response get(@PathParam("id") long id) {
    return answer(Response.ok(), id).build();
  }

  /** Puts one right. */
  @POST
  @Path("{id}/corrections")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.TECH_GROUP_SUPERVISOR, Roles.ADMINISTRATOR})
  @Operation(summary = "Put right what stands in a certificate; what stood there is kept")
  @APIResponse(
      responseCode = "200",
      description = "The certificate",
      content = @Content(schema = @Schema(implementation = QualificationAnswer.class)))
  public Response correct(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull CertificateInput body) {
    return calls.step(
        key,
        Versions.required(ifMatch, Long.toString(id)),
        body,
        version -> service.correct(id, version, body.data(), body.why(), caller.context()),
        () -> answer(Response.ok(), id));
  }

  /** One counts no more. */
  @POST
  @Path("{id}/withdrawal")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.TECH_GROUP_SUPERVISOR, Roles.ADMINISTRATOR})
  @Operation(summary = "Withdraw a certificate that was revoked or recorded by mistake")
  @APIResponse(
      responseCode = "200",
      description = "The certificate",
      content = @Content(schema = @Schema(implementation = QualificationAnswer.class)))
  public Response withdraw(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull QualificationWithdrawal body) {
    return calls.step(
        key,
        Versions.required(ifMatch, Long.toString(id)),
        body,
        version -> service.withdraw(id, version, body.why(), caller.context()),
        () -> answer(Response.ok(), id));
  }

  private ResponseBuilder answer(ResponseBuilder to, long id) {
    QualificationView view = service.get(id);
    return to.entity(QualificationAnswer.of(view, service.versions(id), clock.getZone()))
        .tag(Versions.tag(view.version()));
  }
}
