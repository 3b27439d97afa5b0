package org.weibao.contact.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.contact.CustomerEventService;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Versions;
import org.weibao.organization.Roles;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** The duty roster of holidays and of the customer's events of a project. */
@Path("v1/projects/{id}/duty-roster")
@ApplicationScoped
@RolesAllowed({Roles.REGIONAL_ADMIN, Roles.CITY_HEAD, Roles.PROJECT_TEAM_LEAD, Roles.ADMINISTRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts")
public class DutyRosterResource {

  @Inject CustomerEventService service;
  @Inject CallsOnce calls;
  @Inject CurrentCaller caller;

  /** The roster. */
  @GET
  @RolesAllowed(Groups.STAFF)
  @Operation(summary = "Read the duty roster of holidays and of the customer's events (S12-4.2.4b)")
  public DutyRosterAnswer get(@PathParam("id") long id) {
    return DutyRosterAnswer.of(service.days(id), service.events(id));
  }

  /** Enters a meeting or event. */
  @POST
  @Path("events")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Enter an important meeting or event of the customer (S12-4.2.4b)")
  @APIResponse(
      responseCode = "200",
      description = "The roster",
      content = @Content(schema = @Schema(implementation = DutyRosterAnswer.class)))
  public Response add(
      @PathParam("id") long id,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull CustomerEventInput body) {
    Outcome outcome =
        calls.once(
            key, body, () -> Long.toString(service.add(id, body.command(), caller.context())));
    return CallsOnce.mark(Response.ok(get(id)), outcome).build();
  }

  /** Assigns somebody to be there. */
  @PUT
  @Path("events/{event}/on-site")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Assign one of the project's contacts to be on site",
      description = "If-Match has the version of the event, as the roster has it.")
  public DutyRosterAnswer assign(
      @PathParam("id") long id,
      @PathParam("event") long event,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull OnSiteInput body) {
    int version = Versions.required(ifMatch, Long.toString(event));
    service.assign(id, event, version, body.contactId(), caller.context());
    return get(id);
  }

  /** A meeting or event was called off. */
  @DELETE
  @Path("events/{event}")
  @Operation(
      summary = "Take a meeting or event of the customer out that was called off",
      description = "If-Match has the version of the event, as the roster has it.")
  public DutyRosterAnswer remove(
      @PathParam("id") long id,
      @PathParam("event") long event,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    int version = Versions.required(ifMatch, Long.toString(event));
    service.remove(id, event, version, caller.context());
    return get(id);
  }
}
