package org.weibao.escalation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.escalation.EscalationCase;
import org.weibao.escalation.EscalationService;
import org.weibao.escalation.EscalationState;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.listing.ListDoor;
import org.weibao.kernel.listing.ListQuery;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Lists;
import org.weibao.kernel.rest.Versions;
import org.weibao.listing.rest.ListAnswers;
import org.weibao.organization.Roles;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** What is put to headquarters, and leftovers of the works. */
@Path("v1/escalations")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Escalations")
public class EscalationsResource {

  @Inject EscalationService escalations;
  @Inject ListAnswers lists;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;
  @Context HttpHeaders headers;
  @Context UriInfo uri;

  /** Those that fit. */
  @GET
  @Operation(summary = "Search escalations and leftovers, the latest first")
  @Produces({MediaType.APPLICATION_JSON, ListAnswers.CSV, ListAnswers.XLSX})
  @APIResponse(
      responseCode = "200",
      description = "Those that fit",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = EscalationPage.class)),
        @Content(mediaType = ListAnswers.CSV)
      })
  public Response search(
      @QueryParam("projectId") Long projectId,
      @QueryParam("state") EscalationState state,
      @Parameter(description = "Only leftovers of the works") @QueryParam("leftover")
          boolean leftover,
      @Parameter(description = "From the page before") @QueryParam("cursor") String cursor,
      @QueryParam("limit") @Min(1) @Max(Lists.MAX_LIMIT) Integer limit) {
    Map<String, Object> filters = new HashMap<>();
    Optional.ofNullable(projectId).ifPresent(id -> filters.put("project", id));
    Optional.ofNullable(state).ifPresent(value -> filters.put("state", value));
    if (leftover) {
      filters.put("leftover", true);
    }
    ListQuery query =
        new ListQuery(filters, Optional.empty(), Optional.ofNullable(cursor), Lists.limit(limit));
    return lists.answer(
        headers,
        uri,
        () -> new ListDoor<>(escalations.listing(), escalations::list, escalations::count),
        query,
        sorted -> EscalationPage.of(escalations.list(sorted), clock.getZone()));
  }

  /** Puts a request to headquarters, or records a leftover. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.SERVICE_TECHNICIAN,
    Roles.PROJECT_TEAM_LEAD,
    Roles.CITY_TECH_LEAD,
    Roles.CITY_HEAD,
    Roles.REGIONAL_ADMIN,
    Roles.REGIONAL_SUPERVISOR,
    Roles.HQ_AFFAIRS_SUPERVISOR,
    Roles.DEPT_MANAGER
  })
  @Operation(
      summary = "Put a request to headquarters, or record a leftover of the works (S01-5.1.2-d)",
      description = "Who is asked stands in the packs that are bound to the project.")
  @APIResponse(
      responseCode = "201",
      description = "The escalation",
      content = @Content(schema = @Schema(implementation = EscalationAnswer.class)))
  public Response raise(
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull EscalationInput body) {
    Outcome outcome =
        calls.once(
            key,
            body,
            () -> escalations.raise(body.command(), caller.context()).escalation().number());
    ResponseBuilder answer =
        Response.created(uri.getAbsolutePathBuilder().path(outcome.result()).build());
    return CallsOnce.mark(answer(answer, escalations.get(outcome.result())), outcome).build();
  }

  /** One escalation. */
  @GET
  @Path("{number}")
  @Operation(summary = "Read an escalation", description = "The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The escalation",
      content = @Content(schema = @Schema(implementation = EscalationAnswer.class)))
  public Response get(@PathParam("number") String number) {
    return answer(Response.ok(), escalations.get(number)).build();
  }

  /** Puts a leftover to headquarters. */
  @POST
  @Path("{number}/escalation")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.SERVICE_TECHNICIAN,
    Roles.PROJECT_TEAM_LEAD,
    Roles.CITY_TECH_LEAD,
    Roles.CITY_HEAD,
    Roles.REGIONAL_ADMIN,
    Roles.REGIONAL_SUPERVISOR,
    Roles.HQ_AFFAIRS_SUPERVISOR,
    Roles.DEPT_MANAGER
  })
  @Operation(summary = "Put a recorded leftover to headquarters (S01-5.1.2-d)")
  @APIResponse(
      responseCode = "200",
      description = "The escalation",
      content = @Content(schema = @Schema(implementation = EscalationAnswer.class)))
  public Response escalate(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull GroundInput body) {
    return step(
        number,
        ifMatch,
        key,
        body,
        version -> escalations.escalate(number, version, body.ground(), caller.context()));
  }

  /** Gives an opinion. */
  @POST
  @Path("{number}/opinions")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Give the opinion that a role of the caller is asked for")
  @APIResponse(
      responseCode = "200",
      description = "The escalation",
      content = @Content(schema = @Schema(implementation = EscalationAnswer.class)))
  public Response answer(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull TextInput body) {
    return step(
        number,
        ifMatch,
        key,
        body,
        version -> escalations.answer(number, version, body.text(), caller.context()));
  }

  /** Notes what was done. */
  @POST
  @Path("{number}/notes")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({
    Roles.SERVICE_TECHNICIAN,
    Roles.PROJECT_TEAM_LEAD,
    Roles.CITY_TECH_LEAD,
    Roles.CITY_HEAD,
    Roles.REGIONAL_ADMIN,
    Roles.REGIONAL_SUPERVISOR,
    Roles.HQ_AFFAIRS_SUPERVISOR,
    Roles.DEPT_MANAGER
  })
  @Operation(summary = "Note what was done on the way to a result (S01-5.1.2-e)")
  @APIResponse(
      responseCode = "200",
      description = "The escalation",
      content = @Content(schema = @Schema(implementation = EscalationAnswer.class)))
  public Response note(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull TextInput body) {
    return step(
        number,
        ifMatch,
        key,
        body,
        version -> escalations.note(number, version, body.text(), caller.context()));
  }

  /** Chases what is open. */
  @POST
  @Path("{number}/chasing")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.HQ_AFFAIRS_SUPERVISOR, Roles.DEPT_MANAGER})
  @Operation(
      summary = "Remind those of whom something is awaited (S04-27)",
      description = "Whose opinion is awaited, or whoever raised it and the service staff, hears.")
  @APIResponse(
      responseCode = "200",
      description = "The escalation",
      content = @Content(schema = @Schema(implementation = EscalationAnswer.class)))
  public Response chase(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull TextInput body) {
    return step(
        number,
        ifMatch,
        key,
        body,
        version -> escalations.chase(number, version, body.text(), caller.context()));
  }

  /** Enters the result. */
  @POST
  @Path("{number}/settlement")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.HQ_AFFAIRS_SUPERVISOR, Roles.DEPT_MANAGER})
  @Operation(
      summary = "Enter the result (S01-5.1.2-e)",
      description = "A complaint needs what its pack asks for besides (S04-26, S04-28).")
  @APIResponse(
      responseCode = "200",
      description = "The escalation",
      content = @Content(schema = @Schema(implementation = EscalationAnswer.class)))
  public Response settle(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull SettlementInput body) {
    return step(
        number,
        ifMatch,
        key,
        body,
        version -> escalations.settle(number, version, body.command(), caller.context()));
  }

  private Response step(
      String number, String ifMatch, String key, Record body, IntFunction<EscalationCase> work) {
    escalations.get(number);
    int version = Versions.required(ifMatch, number);
    Outcome outcome =
        calls.once(key, version, body, () -> work.apply(version).escalation().number());
    return CallsOnce.mark(answer(Response.ok(), escalations.get(number)), outcome).build();
  }

  private ResponseBuilder answer(ResponseBuilder answer, EscalationCase all) {
    return answer
        .entity(EscalationAnswer.of(all, clock.getZone()))
        .tag(Versions.tag(all.escalation().version()));
  }
}
