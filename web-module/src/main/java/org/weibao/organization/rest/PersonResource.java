package org.weibao.organization.rest;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.time.Clock;
import java.util.function.IntConsumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.idempotency.Outcome;
import org.weibao.idempotency.rest.CallsOnce;
import org.weibao.idempotency.rest.Told;
import org.weibao.kernel.rest.Idempotency;
import org.weibao.kernel.rest.Versions;
import org.weibao.organization.PeopleService;
import org.weibao.organization.PersonDetails;
import org.weibao.organization.Roles;
import org.weibao.security.AccountService;
import org.weibao.security.OneTimePassword;
import org.weibao.security.web.CurrentCaller;

/** One person; each change needs the version that the caller has seen. */
@Path("v1/people/{id}")
@ApplicationScoped
@RolesAllowed(Roles.ADMINISTRATOR)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class PersonResource {

  @Inject PeopleService people;
  @Inject AccountService accounts;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;

  /** The person. */
  @GET
  @RolesAllowed({Roles.ADMINISTRATOR, Roles.REGIONAL_ADMIN})
  @Operation(summary = "Read a person", description = "The answer has an ETag.")
  @APIResponse(
      responseCode = "200",
      description = "The person",
      content = @Content(schema = @Schema(implementation = PersonAnswer.class)))
  public Response get(@PathParam("id") long id) {
    return answer(id).build();
  }

  /** Changes what is known of a person. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change what is known of a person")
  @APIResponse(
      responseCode = "200",
      description = "The person",
      content = @Content(schema = @Schema(implementation = PersonAnswer.class)))
  public Response edit(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Valid @NotNull PersonDataInput body) {
    people.edit(id, version(id, ifMatch), body.data(), caller.context());
    return answer(id).build();
  }

  /** Lets somebody in no more. */
  @POST
  @Path("deactivation")
  @Operation(summary = "Let somebody in no more; his sessions and tokens end")
  @APIResponse(
      responseCode = "200",
      description = "The person",
      content = @Content(schema = @Schema(implementation = PersonAnswer.class)))
  public Response deactivate(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key) {
    return step(
        id, ifMatch, key, null, version -> accounts.deactivate(id, version, caller.context()));
  }

  /** Lets somebody in again. */
  @POST
  @Path("reactivation")
  @Operation(summary = "Let somebody in again")
  @APIResponse(
      responseCode = "200",
      description = "The person",
      content = @Content(schema = @Schema(implementation = PersonAnswer.class)))
  public Response reactivate(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key) {
    return step(
        id, ifMatch, key, null, version -> people.reactivate(id, version, caller.context()));
  }

  /** Gives a new one-time password. */
  @POST
  @Path("password-reset")
  @Operation(
      summary = "Give a new one-time password; sessions and tokens of the person end",
      description = "It is told once: a repeated call is answered without it.")
  @APIResponse(
      responseCode = "200",
      description = "The one-time password",
      content = @Content(schema = @Schema(implementation = OneTimePasswordAnswer.class)))
  public Response resetPassword(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key) {
    int version = version(id, ifMatch);
    Told<OneTimePassword> told = new Told<>();
    Outcome outcome =
        calls.once(
            key,
            version,
            null,
            () -> told.with(accounts.resetPassword(id, version, caller.context()), id));
    return CallsOnce.mark(
            Response.ok(
                OneTimePasswordAnswer.of(
                    people.get(id, caller.context()), told.value(), clock.getZone())),
            outcome)
        .build();
  }

  /** Gives a role. */
  @POST
  @Path("roles")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Give a role in a scope, from–to")
  @APIResponse(
      responseCode = "200",
      description = "The person",
      content = @Content(schema = @Schema(implementation = PersonAnswer.class)))
  public Response giveRole(
      @PathParam("id") long id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull RoleInput body) {
    return step(
        id,
        ifMatch,
        key,
        body,
        version -> people.giveRole(id, version, body.command(), caller.context()));
  }

  /** Ends a role. */
  @POST
  @Path("roles/{role}/ending")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Let a role end with a day")
  @APIResponse(
      responseCode = "200",
      description = "The person",
      content = @Content(schema = @Schema(implementation = PersonAnswer.class)))
  public Response endRole(
      @PathParam("id") long id,
      @PathParam("role") long role,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull RoleEndInput body) {
    return step(
        id,
        ifMatch,
        key,
        body,
        version -> people.endRole(id, version, role, body.to(), caller.context()));
  }

  private Response step(long id, String ifMatch, String key, Record body, IntConsumer work) {
    return calls.step(key, version(id, ifMatch), body, work, () -> answer(id));
  }

  /** What is not there has no version: 404 comes before 428. */
  private int version(long id, String ifMatch) {
    PersonDetails person = people.get(id, caller.context());
    return Versions.required(ifMatch, person.displayName());
  }

  private ResponseBuilder answer(long id) {
    PersonDetails person = people.get(id, caller.context());
    return Response.ok(PersonAnswer.of(person, clock.getZone()))
        .tag(Versions.tag(person.version()));
  }
}
