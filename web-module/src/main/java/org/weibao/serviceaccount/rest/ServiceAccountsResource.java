package org.weibao.serviceaccount.rest;

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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
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
import org.weibao.organization.Roles;
import org.weibao.security.web.CurrentCaller;
import org.weibao.serviceaccount.NewSecret;
import org.weibao.serviceaccount.ScopeBook;
import org.weibao.serviceaccount.ServiceAccountService;
import org.weibao.serviceaccount.ServiceAccountView;

/** Programs that may get tokens. A secret is told once: a repeated call is answered without it. */
@Path("v1/service-accounts")
@ApplicationScoped
@RolesAllowed(Roles.ADMINISTRATOR)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service accounts")
public class ServiceAccountsResource {

  @Inject ServiceAccountService accounts;
  @Inject ScopeBook scopes;
  @Inject CurrentCaller caller;
  @Inject CallsOnce calls;
  @Inject Clock clock;
  @Context UriInfo uri;

  /** All accounts. */
  @GET
  @Operation(summary = "List all service accounts")
  public ServiceAccountList list() {
    return new ServiceAccountList(
        accounts.list().stream()
            .map(view -> ServiceAccountAnswer.of(view, clock.getZone()))
            .toList());
  }

  /** What scopes open. */
  @GET
  @Path("scopes")
  @Operation(summary = "Read what scopes open")
  public ScopeList scopes() {
    return new ScopeList(scopes.rules().stream().map(ScopeList.Rule::of).toList());
  }

  /** One account. */
  @GET
  @Path("{clientId}")
  @Operation(summary = "Read a service account")
  @APIResponse(
      responseCode = "200",
      description = "The account",
      content = @Content(schema = @Schema(implementation = ServiceAccountAnswer.class)))
  public Response get(@PathParam("clientId") String clientId) {
    return answer(accounts.get(clientId));
  }

  /** Makes an account. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Make a service account", description = "The answer alone has its secret.")
  @APIResponse(
      responseCode = "201",
      description = "The account with its secret",
      content = @Content(schema = @Schema(implementation = ServiceAccountAnswer.class)))
  public Response create(
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key,
      @Valid @NotNull NewServiceAccountInput body) {
    String clientId = body.clientId();
    Told<NewSecret> told = new Told<>();
    Outcome outcome =
        calls.once(
            key,
            body,
            () -> told.with(accounts.create(clientId, body.draft(), caller.context()), clientId));
    return answer(
        Response.created(uri.getAbsolutePathBuilder().path(clientId).build()), outcome, told);
  }

  /** Changes an account. */
  @PUT
  @Path("{clientId}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Change a service account", description = "Ends the tokens that it has.")
  @APIResponse(
      responseCode = "200",
      description = "The account",
      content = @Content(schema = @Schema(implementation = ServiceAccountAnswer.class)))
  public Response change(
      @PathParam("clientId") String clientId,
      @HeaderParam(HttpHeaders.IF_MATCH) String version,
      @Valid @NotNull ServiceAccountInput body) {
    return answer(accounts.change(clientId, Versions.required(version, clientId), body.draft()));
  }

  /** Gives an account a new secret. */
  @POST
  @Path("{clientId}/secret")
  @Operation(
      summary = "Give a service account a new secret",
      description =
          "The old one and its tokens are no more good; the answer alone has the new one.")
  @APIResponse(
      responseCode = "200",
      description = "The account with its new secret",
      content = @Content(schema = @Schema(implementation = ServiceAccountAnswer.class)))
  public Response rotate(
      @PathParam("clientId") String clientId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key) {
    int version = Versions.required(ifMatch, clientId);
    Told<NewSecret> told = new Told<>();
    Outcome outcome =
        calls.once(
            key,
            version,
            null,
            () -> told.with(accounts.rotateSecret(clientId, version), clientId));
    return answer(Response.ok(), outcome, told);
  }

  /** Ends an account for ever. */
  @POST
  @Path("{clientId}/revocation")
  @Operation(
      summary = "Revoke a service account for ever",
      description = "Ends the tokens that it has.")
  @APIResponse(
      responseCode = "200",
      description = "The account",
      content = @Content(schema = @Schema(implementation = ServiceAccountAnswer.class)))
  public Response revoke(
      @PathParam("clientId") String clientId,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @Parameter(description = Idempotency.HELP) @HeaderParam(Idempotency.KEY) String key) {
    int version = Versions.required(ifMatch, clientId);
    Outcome outcome =
        calls.once(key, version, null, () -> accounts.revoke(clientId, version).clientId());
    return answer(Response.ok(), outcome, new Told<>());
  }

  private Response answer(ResponseBuilder builder, Outcome outcome, Told<NewSecret> told) {
    ServiceAccountAnswer answer =
        told.value()
            .map(made -> ServiceAccountAnswer.of(made, clock.getZone()))
            .orElseGet(
                () -> ServiceAccountAnswer.of(accounts.get(outcome.result()), clock.getZone()));
    return CallsOnce.mark(builder, outcome)
        .tag(Versions.tag(answer.version()))
        .entity(answer)
        .build();
  }

  private Response answer(ServiceAccountView view) {
    return Response.ok(ServiceAccountAnswer.of(view, clock.getZone()))
        .tag(Versions.tag(view.version()))
        .build();
  }
}
