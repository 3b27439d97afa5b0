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
import org.weibao.kernel.rest.Versions;
import org.weibao.organization.Roles;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Service contacts of a project: people, roster, lists that were sent. */
@Path("v1/projects/{id}/contacts")
@ApplicationScoped
@RolesAllowed({Roles.REGIONAL_ADMIN, Roles.CITY_HEAD, Roles.PROJECT_TEAM_LEAD, Roles.ADMINISTRATOR})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service contacts")
public class ProjectContactsResource {

  @Inject ContactService service;
  @Inject ContactListService lists;
  @Inject CallsOnce calls;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  /** All that is kept of a project's contacts. */
  @GET
  @RolesAllowed(Groups.STAFF)
  @Operation(summary = "Read a project's contacts, roster, lists and registers")
  public ProjectContactsAnswer get(@PathParam("id") long id) {
    return ProjectContactsAnswer.of(service.of(id), clock.getZone());
  }

  /** Takes somebody into the list. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Take somebody into a project's list")
  @APIResponse(
      responseCode = "200",
      description = "The contacts",
      content = @Content(schema = @Schema(implementation = ProjectContactsAnswer.class)))
  public Response add(
      @PathParam("id") long id,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull ContactInput body) {
    return step(id, key, body, () -> lists.add(id, body.data(), caller.context()));
  }

  /** Changes a contact. */
  @PUT
  @Path("{contact}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Change a contact",
      description = "If-Match has the version of the contact, as the contacts' answer has it.")
  public ProjectContactsAnswer change(
      @PathParam("id") long id,
      @PathParam("contact") long contact,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull ContactInput body) {
    int version = Versions.required(ifMatch, Long.toString(contact));
    lists.change(id, contact, version, body.data(), caller.context());
    return get(id);
  }

  /** Takes somebody out of the list. */
  @DELETE
  @Path("{contact}")
  @Operation(
      summary = "Take somebody out of a project's list",
      description = "Lists that were sent keep him.")
  public ProjectContactsAnswer remove(
      @PathParam("id") long id,
      @PathParam("contact") long contact,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    int version = Versions.required(ifMatch, Long.toString(contact));
    lists.remove(id, contact, version, caller.context());
    return get(id);
  }

  /** Has somebody answer at a time. */
  @POST
  @Path("shifts")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Have a contact answer the phone at a time (S01-5.1.1-b)")
  @APIResponse(
      responseCode = "200",
      description = "The contacts",
      content = @Content(schema = @Schema(implementation = ProjectContactsAnswer.class)))
  public Response addShift(
      @PathParam("id") long id,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull ShiftInput body) {
    return step(id, key, body, () -> lists.addShift(id, body.shift(), caller.context()));
  }

  /** Takes a shift away. */
  @DELETE
  @Path("shifts/{shift}")
  @Operation(summary = "Take a shift out of the roster")
  public ProjectContactsAnswer removeShift(
      @PathParam("id") long id,
      @PathParam("shift") long shift,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    int version = Versions.required(ifMatch, Long.toString(shift));
    lists.removeShift(id, shift, version, caller.context());
    return get(id);
  }

  /** Sends the list to the property centre. */
  @POST
  @Path("lists")
  @RolesAllowed({Roles.REGIONAL_ADMIN, Roles.CITY_HEAD, Roles.PROJECT_TEAM_LEAD})
  @Operation(summary = "Send the list to the property centre (S01-5.1.1-a)")
  @APIResponse(
      responseCode = "200",
      description = "The contacts",
      content = @Content(schema = @Schema(implementation = ProjectContactsAnswer.class)))
  public Response send(
      @PathParam("id") long id,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key) {
    return step(id, key, null, () -> lists.send(id, caller.context()));
  }

  /** Records that the register F5 was handed over. */
  @POST
  @Path("register")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.CITY_HEAD)
  @Operation(summary = "Record that the register F5 lies at the property centre (S01-5.1.2-a)")
  @APIResponse(
      responseCode = "200",
      description = "The contacts",
      content = @Content(schema = @Schema(implementation = ProjectContactsAnswer.class)))
  public Response place(
      @PathParam("id") long id,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull PlacementInput body) {
    return step(id, key, body, () -> lists.place(id, body.command(), caller.context()));
  }

  private Response step(long id, String key, Record body, Runnable work) {
    Outcome outcome =
        calls.once(
            key,
            body,
            () -> {
              work.run();
              return Long.toString(id);
            });
    return CallsOnce.mark(Response.ok(get(id)), outcome).build();
  }
}
