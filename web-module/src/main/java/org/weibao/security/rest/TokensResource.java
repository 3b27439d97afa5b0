package org.weibao.security.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.kernel.BusinessException;
import org.weibao.kernel.Messages;
import org.weibao.kernel.rest.ApiLanguage;
import org.weibao.kernel.rest.Refusal;
import org.weibao.organization.Credentials;
import org.weibao.security.AddressLimit;
import org.weibao.security.Authenticator;
import org.weibao.security.ProviderSettings;
import org.weibao.security.Token;
import org.weibao.security.TokenIssuer;
import org.weibao.security.TokenSubject;
import org.weibao.security.TooManyAttempts;
import org.weibao.security.web.CurrentCaller;
import org.weibao.serviceaccount.ServiceAccountProblem;
import org.weibao.serviceaccount.ServiceAccountService;

/**
 * Tokens, for people and for programs. Asks for no role: who comes here has no token, or an old
 * one, which must not be in the way.
 */
@Path("v1/tokens")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class TokensResource {

  private static final String BEARER = "Bearer";

  @Inject Authenticator authenticator;
  @Inject ServiceAccountService accounts;
  @Inject AddressLimit addresses;
  @Inject CurrentCaller caller;
  @Inject TokenIssuer issuer;
  @Inject ProviderSettings provider;
  @Inject Clock clock;
  @Context HttpHeaders headers;

  /** A token for 15 minutes. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @SecurityRequirements
  @Operation(
      summary = "Get a token for a person",
      description =
          "Good for 15 minutes. After repeated failures with a name or from an address attempts are"
              + " refused for a while (429, Retry-After). Where an OpenID Connect provider is configured,"
              + " tokens come from it, and this answers 403.")
  public TokenAnswer issue(@Valid @NotNull TokenRequest body) {
    if (provider.isActive()) {
      throw new Refusal(Status.FORBIDDEN, "common.tokens-from-provider", provider.issuer());
    }
    Credentials person = authenticate(body);
    if (person.mustChangePassword()) {
      throw new Refusal(Status.FORBIDDEN, "common.password-to-change");
    }
    Token token = issuer.issue(TokenSubject.of(person));
    return new TokenAnswer(
        token.value(),
        BEARER,
        token.expiresAt().atZone(clock.getZone()).toOffsetDateTime(),
        TokenIssuer.LIFE.toSeconds());
  }

  /** A token for a service account, the OAuth 2.0 way. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @SecurityRequirements
  @Operation(
      summary = "Get a token for a service account (OAuth 2.0 client credentials)",
      description =
          "Client id and secret come as HTTP Basic or as fields of the form; scope may ask for less"
              + " than the account holds. Refusals are those of RFC 6749, 5.2.")
  @APIResponse(
      responseCode = "200",
      description = "The token",
      content = @Content(schema = @Schema(implementation = ClientToken.class)))
  public Response issueToClient(
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
      @FormParam("grant_type") String grantType,
      @FormParam("client_id") String clientId,
      @FormParam("client_secret") String clientSecret,
      @FormParam("scope") String scope) {
    if (grantType == null) {
      return refuse(Status.BAD_REQUEST, "invalid_request", "common.grant-type-missing");
    }
    if (!grantType.equals("client_credentials")) {
      return refuse(Status.BAD_REQUEST, "unsupported_grant_type", "common.grant-type-unknown");
    }
    Optional<ClientCredentials> given = ClientCredentials.of(authorization, clientId, clientSecret);
    if (given.isEmpty()) {
      return refuse(Status.UNAUTHORIZED, "invalid_client", "common.wrong-client");
    }
    try {
      return authenticate(given.get(), words(scope))
          .map(this::answer)
          .orElseGet(() -> refuse(Status.UNAUTHORIZED, "invalid_client", "common.wrong-client"));
    } catch (BusinessException e) {
      String error =
          e.code() == ServiceAccountProblem.UNKNOWN_SCOPE ? "invalid_scope" : "unauthorized_client";
      return refuse(Status.BAD_REQUEST, error, e.code().code(), e.arguments().toArray());
    }
  }

  private Credentials authenticate(TokenRequest body) {
    String address = caller.address();
    try {
      addresses.ensureMayTry(address);
      Optional<Credentials> found =
          authenticator.authenticate(body.login(), body.password(), caller.visitor());
      if (found.isEmpty()) {
        addresses.failed(address);
        throw new Refusal(Status.UNAUTHORIZED, "common.wrong-credentials");
      }
      return found.get();
    } catch (TooManyAttempts e) {
      throw Refusal.tooEarly(e.retryAfter(), "common.too-many-attempts");
    }
  }

  private Optional<TokenSubject> authenticate(ClientCredentials given, Set<String> wanted) {
    String address = caller.address();
    try {
      addresses.ensureMayTry(address);
    } catch (TooManyAttempts e) {
      throw Refusal.tooEarly(e.retryAfter(), "common.too-many-attempts");
    }
    Optional<TokenSubject> found =
        accounts.authenticate(given.id(), given.secret(), address, wanted);
    if (found.isEmpty()) {
      addresses.failed(address);
    }
    return found;
  }

  private Response answer(TokenSubject account) {
    Token token = issuer.issue(account);
    return Response.ok(
            new ClientToken(
                token.value(),
                BEARER,
                TokenIssuer.LIFE.toSeconds(),
                String.join(" ", new TreeSet<>(account.scopes()))))
        .build();
  }

  private Response refuse(Status status, String error, String code, Object... arguments) {
    String text =
        Messages.text(
            ApiLanguage.of(headers.getAcceptableLanguages()), "problem." + code, arguments);
    Response.ResponseBuilder answer =
        Response.status(status)
            .type(MediaType.APPLICATION_JSON)
            .entity(new ClientRefusal(error, text));
    if (status == Status.UNAUTHORIZED) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"weibao\"");
    }
    return answer.build();
  }

  private static Set<String> words(String text) {
    return text == null || text.isBlank() ? Set.of() : Set.of(text.strip().split(" +", -1));
  }
}
