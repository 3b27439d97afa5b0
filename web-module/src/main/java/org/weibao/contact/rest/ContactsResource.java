package org.weibao.contact.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.contact.ContactListService;
import org.weibao.contact.ContactService;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.organization.Roles;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Service contacts of projects; a change answers with all that is kept of the project's. */
@Path("v1")
@ApplicationScoped
@RolesAllowed({Roles.REGIONAL_ADMIN, Roles.CITY_HEAD, Roles.PROJECT_TEAM_LEAD, Roles.ADMINISTRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service contacts")
public class ContactsResource {

  @Inject ContactService service;
  @Inject ContactListService lists;
  @Inject CallsOnce calls;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  /** How the contacts of each project stand. */
  @GET
  @Path("contacts")
  @RolesAllowed(Groups.STAFF)
  @Operation(summary = "List how the contacts of each project stand (S01-5.1.1)")
  public ContactStates list() {
    return new ContactStates(
        service.states().stream()
            .map(state -> ContactStateAnswer.of(state, clock.getZone()))
            .toList());
  }

  /** The last list of each of the caller's projects. */
  @GET
  @Path("service-contacts")
  @RolesAllowed(Roles.PROPERTY_CENTER)
  @Operation(summary = "Read the lists that were sent to the caller's property centre")
  public SheetList received() {
    return new SheetList(
        service.received().stream()
            .map(found -> SheetAnswer.of(found.sheet(), clock.getZone()))
            .toList());
  }

  /** Confirms the receipt of a list. */
  @POST
  @Path("service-contacts/{project}/lists/{number}/receipt")
  @RolesAllowed(Roles.PROPERTY_CENTER)
  @Operation(summary = "Confirm that the property centre has a list")
  @APIResponse(
      responseCode = "200",
      description = "The last list of each project",
      content = @Content(schema = @Schema(implementation = SheetList.class)))
  public Response confirm(
      @PathParam("project") long project,
      @PathParam("number") int number,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key) {
    Outcome outcome =
        calls.once(
            key,
            null,
            () -> {
              lists.confirm(project, number, caller.context());
              return project + "/" + number;
            });
    return CallsOnce.mark(Response.ok(received()), outcome).build();
  }
}
