package org.weibao.organization.rest;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.Optional;
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
import org.weibao.kernel.rest.Lists;
import org.weibao.organization.PeopleQuery;
import org.weibao.organization.PeopleService;
import org.weibao.organization.Role;
import org.weibao.organization.Roles;
import org.weibao.security.AccountService;
import org.weibao.security.OneTimePassword;
import org.weibao.security.web.CurrentCaller;

/** People: finding and creating them. */
@Path("v1/people")
@ApplicationScoped
@RolesAllowed({Roles.ADMINISTRATOR, Roles.REGIONAL_ADMIN})
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People")
public class PeopleResource {

  @Inject PeopleService people;
  @Inject AccountService accounts;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;
  @Context UriInfo uri;

  /** People that fit. */
  @GET
  @Operation(summary = "Search people, by login")
  public PeoplePage search(
      @Parameter(description = "Part of login, name or phone") @QueryParam("text") @Size(max = 100)
          String text,
      @Parameter(description = "Held today") @QueryParam("role") Role role,
      @Parameter(description = "Leave out who was deactivated") @QueryParam("active")
          Boolean active,
      @Parameter(description = "From the page before") @QueryParam("cursor") String cursor,
      @QueryParam("limit") @Min(1) @Max(Lists.MAX_LIMIT) Integer limit) {
    return PeoplePage.of(
        people.search(
            new PeopleQuery(
                Optional.ofNullable(text),
                Optional.ofNullable(role),
                Boolean.TRUE.equals(active),
                Optional.ofNullable(cursor),
                Lists.limit(limit)),
            caller.context()));
  }

  /** Creates a person. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "Create a person with a first role",
      description =
          "The answer holds the one-time password, which is told once: a repeated call with the same"
              + " key is answered without it.")
  @APIResponse(
      responseCode = "201",
      description = "The one-time password",
      content = @Content(schema = @Schema(implementation = OneTimePasswordAnswer.class)))
  public Response create(
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull PersonInput body) {
    Told<OneTimePassword> told = new Told<>();
    Outcome outcome =
        calls.once(
            key,
            body,
            () -> {
              OneTimePassword given = accounts.create(body.command(), caller.context());
              return told.with(given, given.personId());
            });
    long id = Long.parseLong(outcome.result());
    return CallsOnce.mark(
            Response.created(uri.getAbsolutePathBuilder().path(outcome.result()).build()), outcome)
        .entity(
            OneTimePasswordAnswer.of(
                people.get(id, caller.context()), told.value(), clock.getZone()))
        .build();
  }
}
