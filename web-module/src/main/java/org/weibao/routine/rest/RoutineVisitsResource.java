package org.weibao.routine.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.ApiLanguage;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Versions;
import org.weibao.organization.Roles;
import org.weibao.request.rest.Reasons;
import org.weibao.routine.ChecklistItem;
import org.weibao.routine.RoutineService;
import org.weibao.routine.RoutineVisitService;
import org.weibao.routine.VisitQuery;
import org.weibao.routine.VisitState;
import org.weibao.routine.VisitView;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Routine visits; each change needs the version that the caller has seen. */
@Path("v1/routine-visits")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Routine visits")
public class RoutineVisitsResource {

  private static final int WEEK = 6;

  @Inject RoutineService service;
  @Inject RoutineVisitService visits;
  @Inject Reasons reasons;
  @Inject CallsOnce calls;
  @Inject CurrentCaller caller;
  @Inject Clock clock;
  @Context HttpHeaders headers;

  /** Visits on some days. */
  @GET
  @Operation(
      summary = "List routine visits by day",
      description = "A week from today on if no days are named; 100 days at most.")
  public RoutineVisitList list(
      @QueryParam("from") LocalDate from,
      @QueryParam("to") LocalDate to,
      @QueryParam("cityId") Long city,
      @QueryParam("projectId") Long project,
      @QueryParam("personId") Long person) {
    LocalDate first = from == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : from;
    return new RoutineVisitList(
        service
            .list(
                new VisitQuery(
                    first,
                    to == null ? first.plusDays(WEEK) : to,
                    Optional.ofNullable(city),
                    Optional.ofNullable(project),
                    Optional.ofNullable(person)))
            .stream()
            .map(RoutineVisitAnswer.Row::of)
            .toList());
  }

  /** One visit. */
  @GET
  @Path("{id}")
  @Operation(
      summary = "Read a routine visit, why it is asked for, and its checklist",
      description = "The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The visit",
      content = @Content(schema = @Schema(implementation = RoutineVisitAnswer.class)))
  public Response get(@PathParam("id") long id) {
    return answer(id).build();
  }

  /** Puts a visit on another day. */
  @POST
  @Path("{id}/moves")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.SERVICE_TECHNICIAN,
    Roles.PROJECT_TEAM_LEAD,
    Roles.CITY_TECH_LEAD,
    Roles.CITY_HEAD,
    Roles.REGIONAL_ADMIN
  })
  @Operation(summary = "Put a visit on another day of its period, with a coded reason")
  @APIResponse(
      responseCode = "200",
      description = "The visit",
      content = @Content(schema = @Schema(implementation = RoutineVisitAnswer.class)))
  public Response move(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull RoutineInputs.Move body) {
    return step(
        id,
        ifMatch,
        key,
        body,
        version ->
            visits.move(id, version, body.day(), body.reason(), body.words(), caller.context()));
  }

  /** Writes a visit down. */
  @POST
  @Path("{id}/holding")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.SERVICE_TECHNICIAN, Roles.PROJECT_TEAM_LEAD, Roles.CITY_HEAD})
  @Operation(
      summary = "Write down that somebody was there, with the checklist",
      description = "Each point that failed raises a service request, once.")
  @APIResponse(
      responseCode = "200",
      description = "The visit",
      content = @Content(schema = @Schema(implementation = RoutineVisitAnswer.class)))
  public Response hold(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull RoutineInputs.Hold body) {
    return step(
        id,
        ifMatch,
        key,
        body,
        version -> visits.hold(id, version, body.command(), caller.context()));
  }

  /** Says why a visit was missed. */
  @POST
  @Path("{id}/explanation")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.PROJECT_TEAM_LEAD, Roles.CITY_HEAD})
  @Operation(summary = "Say why a visit was missed")
  @APIResponse(
      responseCode = "200",
      description = "The visit",
      content = @Content(schema = @Schema(implementation = RoutineVisitAnswer.class)))
  public Response explain(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull RoutineInputs.Explanation body) {
    return step(
        id,
        ifMatch,
        key,
        body,
        version -> visits.explain(id, version, body.reason(), body.words(), caller.context()));
  }

  private Response step(long id, String ifMatch, String key, Record body, IntConsumer work) {
    service.visit(id);
    return calls.step(
        key, Versions.required(ifMatch, Long.toString(id)), body, work, () -> answer(id));
  }

  private ResponseBuilder answer(long id) {
    VisitView view = service.visit(id);
    Locale locale = ApiLanguage.of(headers.getAcceptableLanguages());
    boolean open =
        view.row().state() == VisitState.PLANNED || view.row().state() == VisitState.MISSED;
    List<ChecklistItem> checklist = open ? service.checklist(id) : List.of();
    return Response.ok(
            RoutineVisitAnswer.of(
                view, checklist, reasons.sentences(view.steps(), locale), locale, clock.getZone()))
        .tag(Versions.tag(view.version()));
  }
}
