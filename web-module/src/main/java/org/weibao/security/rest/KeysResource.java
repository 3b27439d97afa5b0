package org.weibao.security.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.weibao.security.KeyRing;

/** The keys that verify tokens, for whoever wants to check one himself; open to all. */
@Path("v1/jwks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
public class KeysResource {

  private static final int SECONDS = 300;

  @Inject KeyRing keys;
  @Inject Clock clock;

  /** The present key, and those before it whose tokens are still good. */
  @GET
  @SecurityRequirements
  @Operation(summary = "Read the public keys that verify tokens (RFC 7517)")
  @APIResponse(
      responseCode = "200",
      description = "The keys",
      content = @Content(schema = @Schema(implementation = KeySet.class)))
  public Response get() {
    CacheControl cache = new CacheControl();
    cache.setMaxAge(SECONDS);
    return Response.ok(
            new KeySet(keys.published(clock.instant()).stream().map(KeySet.Key::of).toList()))
        .cacheControl(cache)
        .build();
  }
}
