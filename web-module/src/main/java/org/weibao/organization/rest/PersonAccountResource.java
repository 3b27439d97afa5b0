package org.weibao.organization.rest;

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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.organization.PeopleService;
import org.weibao.organization.Roles;
import org.weibao.organization.StandInService;
import org.weibao.security.AccountService;
import org.weibao.security.Groups;
import org.weibao.security.web.CurrentCaller;

/** Sessions, stand-ins and the lock of a person: one's own, or anybody's for administrators. */
@Path("v1/people/{id}")
@ApplicationScoped
@RolesAllowed(Groups.STAFF)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class PersonAccountResource {

  @Inject AccountService accounts;
  @Inject PeopleService people;
  @Inject StandInService standIns;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;

  /** Open sessions. */
  @GET
  @Path("sessions")
  @Operation(summary = "List open sessions of pages, one's own or anybody's for administrators")
  public SessionList sessions(@PathParam("id") long id) {
    return SessionList.of(accounts.sessionsOf(id, caller.context()), clock.getZone());
  }

  /** Ends a session. */
  @DELETE
  @Path("sessions/{session}")
  @Operation(summary = "End a session")
  public Response endSession(@PathParam("id") long id, @PathParam("session") long session) {
    accounts.endSession(id, session, caller.context());
    return Response.noContent().build();
  }

  /** Signs out everywhere. */
  @POST
  @Path("sign-out")
  @Operation(
      summary = "Sign out everywhere",
      description = "Ends all sessions and tokens, the one that this call was made with too.")
  public Response signOut(@PathParam("id") long id) {
    accounts.signOutEverywhere(id, caller.context());
    return Response.noContent().build();
  }

  /** Lets the next sign-in through. */
  @DELETE
  @Path("lock")
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(summary = "Forgive failed attempts to sign in")
  public Response liftLock(@PathParam("id") long id) {
    accounts.liftLock(id, caller.context());
    return Response.noContent().build();
  }

  /** Stand-ins of a person. */
  @GET
  @Path("stand-ins")
  @Operation(summary = "List who stands in for a person, and for whom he stands in")
  public List<PersonAnswer.StandIn> standIns(@PathParam("id") long id) {
    people.ensureOwnOrAdministrator(id, caller.context());
    return people.get(id, caller.context()).standIns().stream()
        .map(PersonAnswer.StandIn::of)
        .toList();
  }

  /** Names a stand-in. */
  @POST
  @Path("stand-ins")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Name who stands in for a person, from a day to a day")
  public Response setStandIn(
      @PathParam("id") long id,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull StandInInput body) {
    Outcome outcome =
        calls.once(
            key, body, () -> Long.toString(standIns.set(body.command(id), caller.context())));
    long entry = Long.parseLong(outcome.result());
    return CallsOnce.mark(Response.status(Response.Status.CREATED), outcome)
        .entity(
            people.get(id, caller.context()).standIns().stream()
                .filter(view -> view.id() == entry)
                .map(PersonAnswer.StandIn::of)
                .findFirst()
                .orElseThrow())
        .build();
  }

  /** Ends the days of a stand-in. */
  @DELETE
  @Path("stand-ins/{entry}")
  @Operation(summary = "End the days of a stand-in now")
  public Response endStandIn(@PathParam("id") long id, @PathParam("entry") long entry) {
    standIns.end(id, entry, caller.context());
    return Response.noContent().build();
  }
}
