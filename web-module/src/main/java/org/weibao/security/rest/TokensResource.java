package org.weibao.security.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.kernel.rest.Refusal;
import org.weibao.organization.Credentials;
import org.weibao.security.Authenticator;
import org.weibao.security.Token;
import org.weibao.security.TokenIssuer;
import org.weibao.security.TooManyAttempts;
import org.weibao.security.web.CurrentCaller;

/**
 * Tokens. The only method without a role besides changing a password: who comes here has no token,
 * or an old one, which must not be in the way.
 */
@Path("v1/tokens")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class TokensResource {

  @Inject Authenticator authenticator;
  @Inject TokenIssuer issuer;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  /** A token for 15 minutes. */
  @POST
  @SecurityRequirements
  @Operation(
      summary = "Get a token",
      description =
          "Good for 15 minutes. After repeated failures with a name attempts are refused for a"
              + " while (429, Retry-After).")
  public TokenAnswer issue(@Valid @NotNull TokenRequest body) {
    Credentials person = authenticate(body);
    if (person.mustChangePassword()) {
      throw new Refusal(Status.FORBIDDEN, "common.password-to-change");
    }
    Token token = issuer.issue(person);
    return new TokenAnswer(
        token.value(),
        "Bearer",
        token.expiresAt().atZone(clock.getZone()).toOffsetDateTime(),
        TokenIssuer.LIFE.toSeconds());
  }

  private Credentials authenticate(TokenRequest body) {
    try {
      return authenticator
          .authenticate(body.login(), body.password(), caller.visitor())
          .orElseThrow(() -> new Refusal(Status.UNAUTHORIZED, "common.wrong-credentials"));
    } catch (TooManyAttempts e) {
      throw Refusal.tooEarly(e.retryAfter(), "common.too-many-attempts");
    }
  }
}
